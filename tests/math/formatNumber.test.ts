import { describe, expect, test } from "vitest";
import { fixed, formatPoint, unlessHuge } from "../../src/math/formatNumber.ts";

describe("numbers for reading", () => {
  test.each([
    [-148.66, 1, "−148.7"],
    [-0.04, 1, "0.0"],
    [2.985, 0, "3"],
  ])("%d with %d decimals is %s", (value, decimals, text) => expect(fixed(value, decimals)).toBe(text));

  test("are powers of ten where they are huge", () => {
    const nats = unlessHuge((value) => fixed(value, 1));
    expect([99_999, 1e5, -7.4e11, Number.NaN].map(nats)).toEqual(["99999.0", "1.0e5", "−7.4e11", "NaN"]);
  });

  test("name a point at one width", () => {
    expect(formatPoint([0.144, -1.2])).toBe("+0.14, −1.20");
    expect(formatPoint([-0.001, -54321])).toBe("−0.00, −5.4e4");
    expect(formatPoint([])).toBe("");
  });
});
