import { describe, expect, test } from "vitest";
import { inkPictures, pictureAt } from "../../src/marks/inkPictures.ts";
import { inkRamp } from "../../src/marks/inkRamp.ts";

describe("inkRamp", () => {
  test("runs from paper to ink, opaque, red in the lowest byte", () => {
    const ramp = inkRamp("#fbfaf7", "#1c1b19");
    expect(ramp[0].toString(16)).toBe("fff7fafb");
    expect(ramp[255].toString(16)).toBe("ff191b1c");
    expect(ramp[51].toString(16)).toBe("ffcbcdce");
  });
});

describe("inkPictures", () => {
  test("lays pictures out row by row", () => {
    const pictures = new Uint8Array(6 * 784);
    pictures[4 * 784 + 29] = 200;
    const ramp = Uint32Array.from({ length: 256 }, (_, level) => level);
    const pixels = new Uint32Array(3 * 28 * 2 * 28);
    inkPictures(pictures, 3, ramp, pixels);
    // Picture 4 is the middle of the second row; its pixel (1, 1).
    expect(pixels.findIndex((pixel) => pixel === 200)).toBe((28 + 1) * 84 + 28 + 1);
    expect(pixels.reduce((sum, pixel) => sum + pixel, 0)).toBe(200);
    expect(pictureAt(pictures, 4)[29]).toBe(200);
  });
});
