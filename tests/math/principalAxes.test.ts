import { describe, expect, test } from "vitest";
import { principalAxes } from "../../src/math/principalAxes.ts";

describe("principal axes", () => {
  test("are those of the covariance", () => {
    expect(principalAxes(4, 0, 1)).toEqual({ major: 2, minor: 1, angle: 0 });
    const tilted = principalAxes(2, 1, 2);
    expect(tilted.major).toBeCloseTo(Math.sqrt(3), 12);
    expect(tilted.minor).toBeCloseTo(1, 12);
    expect(tilted.angle).toBeCloseTo(Math.PI / 4, 12);
    expect(principalAxes(0, 0, 0).major).toBe(0);
  });
});
