import { describe, expect, test } from "vitest";
import { spreadApart } from "../../src/marks/spreadApart.ts";

const nearest = (points: readonly (readonly [number, number])[]) =>
  Math.min(...points.flatMap(([x, y], i) => points.slice(i + 1).map(([u, v]) => Math.hypot(x - u, y - v))));

describe("spreadApart", () => {
  test("leaves points alone that are far enough apart", () => {
    expect(
      spreadApart(
        [
          [0, 0],
          [30, 0],
        ],
        20,
      ),
    ).toEqual([
      [0, 0],
      [30, 0],
    ]);
  });

  test("shares the move between two", () => {
    const [[x], [u]] = spreadApart(
      [
        [0, 0],
        [10, 0],
      ],
      20,
    );
    expect(x).toBeCloseTo(-5, 9);
    expect(u).toBeCloseTo(15, 9);
  });

  test("takes a heap of ten apart, around where it was", () => {
    const moved = spreadApart(
      Array.from({ length: 10 }, () => [100, 100] as const),
      19,
    );
    expect(nearest(moved)).toBeGreaterThan(15);
    for (const [x, y] of moved) expect(Math.hypot(x - 100, y - 100)).toBeLessThan(80);
  });

  test("takes a heap apart in a corner without leaving its place", () => {
    const moved = spreadApart(
      Array.from({ length: 6 }, () => [0, 0] as const),
      19,
      ([x, y]) => [Math.min(90, Math.max(10, x)), Math.min(90, Math.max(10, y))],
    );
    expect(nearest(moved)).toBeGreaterThan(15);
    for (const place of moved.flat()) expect(Math.abs(place - 50)).toBeLessThanOrEqual(40);
  });
});
