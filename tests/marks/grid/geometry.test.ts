import { describe, expect, test } from "vitest";
import {
  cellAt,
  cellByKey,
  cellsBetween,
  centreOf,
  gridGeometry,
  marksFit,
} from "../../../src/marks/grid/geometry.ts";
import { colourIndex } from "../../../src/marks/grid/valueColours.ts";

const shape = { rows: 7, columns: 10 };

describe("the geometry of a grid", () => {
  test("has the largest whole square cells that fit, and keeps fractions where cells are tiny", () => {
    expect(gridGeometry(shape, { width: 445, height: 400 })).toEqual({
      ...shape,
      cell: 44,
      width: 440,
      height: 308,
    });
    expect(gridGeometry(shape, { width: 445, height: 70 }).cell).toBe(10);
    expect(gridGeometry({ rows: 1, columns: 1 }, { width: 500, height: 500 }).cell).toBe(64);
    const large = gridGeometry({ rows: 500, columns: 500 }, { width: 450, height: 450 });
    expect([large.cell, large.width, marksFit(large.cell)]).toEqual([0.9, 450, false]);
  });

  test("finds the cell under a point, and the middle of a cell", () => {
    const geometry = gridGeometry(shape, { width: 440, height: 400 });
    for (const cell of [0, 9, 37, 69]) expect(cellAt(geometry, ...centreOf(geometry, cell))).toBe(cell);
    expect(cellAt(geometry, -1, 5)).toBeNull();
    expect(cellAt(geometry, 440, 5)).toBeNull();
    expect(cellAt(geometry, 5, 308)).toBeNull();
  });

  test("skips no cell on a fast stroke", () => {
    expect(cellsBetween(shape, 0, 4)).toEqual([1, 2, 3, 4]);
    expect(cellsBetween(shape, 33, 0)).toEqual([22, 11, 0]);
    expect(cellsBetween(shape, 5, 5)).toEqual([]);
    const stroke = [12, ...cellsBetween(shape, 12, 69)];
    expect(stroke.at(-1)).toBe(69);
    for (let i = 1; i < stroke.length; i++) {
      const [from, to] = [stroke[i - 1], stroke[i]];
      expect(Math.abs((to % 10) - (from % 10))).toBeLessThanOrEqual(1);
      expect(Math.abs(Math.floor(to / 10) - Math.floor(from / 10))).toBeLessThanOrEqual(1);
    }
  });

  test("moves by keys and stays on the grid", () => {
    expect(cellByKey(shape, 37, "ArrowUp")).toBe(27);
    expect(cellByKey(shape, 37, "ArrowRight")).toBe(38);
    expect(cellByKey(shape, 0, "ArrowLeft")).toBe(0);
    expect(cellByKey(shape, 69, "ArrowDown")).toBe(69);
    expect(cellByKey(shape, 37, "Home")).toBe(30);
    expect(cellByKey(shape, 37, "End")).toBe(39);
    expect(cellByKey(shape, 37, "toString")).toBeNull();
  });
});

describe("colours of values", () => {
  test("run from the low to the high end and stop there", () => {
    expect(colourIndex(-10, [-10, 0])).toBe(0);
    expect(colourIndex(0, [-10, 0])).toBe(255);
    expect(colourIndex(-99, [-10, 0])).toBe(0);
    expect(colourIndex(99, [-10, 0])).toBe(255);
    expect(colourIndex(0, [0, 0])).toBe(255);
    expect(colourIndex(-5, [-10, 0])).toBe(128);
  });
});
