import { contours, geoPath } from "d3";
import { expect, test } from "vitest";
import { shapePath } from "../../src/marks/shapePath.ts";

/** A ring of hills around a hollow, so that contours have holes and parts. */
const side = 24;
const heights = Array.from({ length: side * side }, (_, i) => {
  const [x, y] = [(i % side) / side - 0.5, Math.floor(i / side) / side - 0.5];
  return Math.cos(14 * Math.hypot(x, y)) + 0.4 * Math.sin(9 * x);
});

test("is what d3-geo writes, to the letter", () => {
  const shapes = contours().size([side, side]).thresholds([-1, -0.5, 0, 0.5, 1, 9])(heights);
  for (const shape of shapes)
    expect(shapePath(shape, (point) => point)).toBe(geoPath().digits(1)(shape) ?? "");
  expect(shapePath(shapes[2], (point) => point)).toMatch(/Z.*Z$/);
});

test("puts points where it is told", () => {
  const [shape] = contours().size([2, 2]).thresholds([0])([1, 1, 1, 1]);
  expect(shapePath(shape, ([x, y]) => [10 * x, -y])).toMatch(/^M(?:[\d.]+,(?:-[\d.]+|0)L?)+Z$/);
});
