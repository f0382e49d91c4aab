import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { greyPictures } from "../../../src/data/own/greyPictures.ts";
import { cutSheet, greyImage, guessGrid, imagesTo28 } from "../../../src/data/own/images.ts";
import { guessInk, withLightInk } from "../../../src/data/own/polarity.ts";
import { stackOf } from "../../../src/data/own/stack.ts";

const side = fc.integer({ min: 4, max: 90 });
const mean = (levels: ArrayLike<number>) => Array.from(levels).reduce((a, b) => a + b, 0) / levels.length;

describe("scaled to 28 × 28", () => {
  test("a picture of one grey stays of that grey, whatever its shape", () => {
    fc.assert(
      fc.property(side, side, fc.nat(255), (width, height, grey) => {
        const levels = new Uint8Array(width * height).fill(grey);
        expect(imagesTo28([{ width, height, levels }]).every((level) => level === grey)).toBe(true);
      }),
    );
  });

  test("a square keeps its mean to half a grey level", () => {
    fc.assert(
      fc.property(side, fc.infiniteStream(fc.nat(255)), (size, stream) => {
        const levels = Uint8Array.from(stream.take(size * size));
        const scaled = imagesTo28([{ width: size, height: size, levels }]);
        expect(Math.abs(mean(scaled) - mean(levels))).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 40 },
    );
  });

  test("28 × 28 stay as they are", () => {
    const levels = Uint8Array.from({ length: 784 }, (_, i) => (7 * i) % 256);
    expect(imagesTo28([{ width: 28, height: 28, levels }])).toEqual(levels);
  });

  test("what is wider than high lies in the middle, its edge's grey above and below", () => {
    const levels = Uint8Array.from({ length: 56 * 28 }, (_, i) =>
      Math.floor(i / 56) === 0 || i % 56 < 2 ? 100 : 100,
    );
    levels[14 * 56 + 28] = 200;
    const scaled = imagesTo28([{ width: 56, height: 28, levels }]);
    expect(scaled.filter((level) => level > 100)).toHaveLength(1);
    expect(scaled.indexOf(125)).toBe(14 * 28 + 14);
  });
});

describe("numbers as grey levels", () => {
  const grey = (values: ArrayLike<number>, shape: readonly number[]) =>
    greyPictures({ file: "f", shape, values, isWhole: false }, stackOf(shape) ?? expect.fail());

  test.each([
    ["from 0 to 1", 0, 1],
    ["from 0 to 255", 0, 255],
    ["from the smallest to the largest", -1, 1],
    ["from the smallest to the largest", 0, 16],
  ])("%s: %d … %d", (levels, low, high) => {
    const values = Float64Array.from({ length: 784 }, (_, i) => low + ((high - low) * (i % 256)) / 255);
    const read = grey(values, [1, 784]);
    expect(read.levels).toBe(levels);
    expect(read.pictures).toEqual(Uint8Array.from({ length: 784 }, (_, i) => i % 256));
  });

  test("colours become brightness, channels last or first", () => {
    const colours = [200, 100, 50];
    const [last, first] = [
      Uint8Array.from({ length: 3 * 784 }, (_, i) => colours[i % 3]),
      Uint8Array.from({ length: 3 * 784 }, (_, i) => colours[Math.floor(i / 784)]),
    ];
    const expected = new Uint8Array(784).fill(Math.round(0.299 * 200 + 0.587 * 100 + 0.114 * 50));
    expect(grey(last, [1, 28, 28, 3]).pictures).toEqual(expected);
    expect(grey(first, [1, 3, 28, 28]).pictures).toEqual(expected);
  });

  test.each([[[10, 3]], [[10, 785]], [[10]], [[10, 28, 28, 2]], [[10, 2000, 2000]], [[2, 2, 2, 2, 2]]])(
    "%j holds no pictures",
    (shape) => expect(stackOf(shape)).toBeNull(),
  );
});

describe("images", () => {
  test("lie on white where they are transparent", () => {
    const rgba = Uint8ClampedArray.of(10, 10, 10, 255, 10, 10, 10, 0, 255, 0, 0, 255);
    expect(Array.from(greyImage(rgba, 3, 1).levels)).toEqual([10, 255, 76]);
  });

  test("a sheet is cut row by row, and empty cells at its end are none", () => {
    const grid = { columns: 5, rows: 4 };
    const sheet = {
      width: 50,
      height: 40,
      levels: Uint8Array.from({ length: 2000 }, (_, i) => {
        const cell = 5 * Math.floor(i / 500) + Math.floor((i % 50) / 10);
        return cell >= 17 ? 0 : 10 * cell + (i % 2);
      }),
    };
    const cells = cutSheet(sheet, grid, "sheet.png");
    expect(cells.map(({ levels }) => levels[0])).toEqual(Array.from({ length: 17 }, (_, k) => 10 * k));
    expect(() => cutSheet(sheet, { columns: 20, rows: 4 }, "sheet.png")).toThrow(
      /^sheet\.png is 50 × 40 pixels/,
    );
    expect(() => cutSheet(sheet, { columns: 1, rows: 4 }, "sheet.png")).toThrow(
      /1 columns and 4 rows, holds 4 pictures/,
    );
  });

  test("the grid of a sheet of usual cells is guessed", () => {
    expect(guessGrid(560, 280)).toEqual({ columns: 20, rows: 10 });
    expect(guessGrid(640, 320)).toEqual({ columns: 20, rows: 10 });
  });

  test("ink is what does not lie along the edges", () => {
    const dot = Uint8Array.from({ length: 7840 }, (_, i) =>
      Math.floor((i % 784) / 28) === 14 && i % 28 === 9 ? 240 : 5,
    );
    expect(guessInk(dot)).toBe("light");
    const turned = withLightInk(dot, "dark");
    expect(guessInk(turned)).toBe("dark");
    expect(withLightInk(turned, guessInk(turned))).toEqual(dot);
  });
});
