import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxOf, gridGeometry } from "../../../src/marks/grid/geometry.ts";
import { badgeSide, badgeSpot, letterSize, letterSpot } from "../../../src/marks/grid/letterSpot.ts";

const grids = fc.record({
  rows: fc.integer({ min: 1, max: 60 }),
  columns: fc.integer({ min: 1, max: 60 }),
  width: fc.integer({ min: 60, max: 700 }),
  height: fc.integer({ min: 60, max: 500 }),
});
const cells = grids.chain(({ rows, columns, ...room }) =>
  fc.record({
    geometry: fc.constant(gridGeometry({ rows, columns }, room)),
    s: fc.integer({ min: 0, max: rows * columns - 1 }),
  }),
);

describe("the letter of a cell", () => {
  test("keeps to its cell wherever it fits there", () => {
    fc.assert(
      fc.property(cells, ({ geometry, s }) => {
        const half = letterSize(geometry.cell) / 2;
        if (geometry.cell < 2 * half) return;
        const [left, top, side] = boxOf(geometry, s);
        const [x, y] = letterSpot(geometry, s);
        for (const [at, from] of [
          [x, left],
          [y, top],
        ]) {
          expect(at - half).toBeGreaterThanOrEqual(from - 1e-9);
          expect(at + half).toBeLessThanOrEqual(from + side + 1e-9);
        }
      }),
    );
  });

  test("has its badge whole, on any map that has room for one", () => {
    fc.assert(
      fc.property(cells, ({ geometry, s }) => {
        const side = badgeSide(geometry.cell);
        if (Math.min(geometry.width, geometry.height) < side + 3) return;
        const [x, y] = badgeSpot(geometry, s);
        for (const [at, room] of [
          [x, geometry.width],
          [y, geometry.height],
        ]) {
          expect(at - side / 2).toBeGreaterThanOrEqual(0);
          expect(at + side / 2).toBeLessThanOrEqual(room);
        }
      }),
    );
  });
});
