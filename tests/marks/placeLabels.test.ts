import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeLabels } from "../../src/marks/placeLabels.ts";

const room = { gap: 15, low: 0, high: 200 };
const place = (wanted: readonly number[]) => placeLabels(wanted, room.gap, room.low, room.high);

describe("placeLabels", () => {
  test("leaves labels alone that do not collide", () => {
    expect(place([100, 20, 180])).toEqual([100, 20, 180]);
  });

  test("shares the move between two that do", () => {
    expect(place([100, 105])).toEqual([95, 110]);
  });

  test("keeps the room at its edges", () => {
    expect(place([-30, 2, 199.5, 400])).toEqual([0, 15, 185, 200]);
  });

  test("has a place for one label, and none for none", () => {
    expect(place([250])).toEqual([200]);
    expect(place([])).toEqual([]);
  });

  test("squeezes when there is too little room", () => {
    expect(placeLabels([5, 5, 5], 15, 0, 20)).toEqual([0, 10, 20]);
  });

  test("is apart, in order, inside, and no local change of it is nearer", () => {
    const heights = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(heights, (wanted) => {
        const placed = place(wanted);
        const order = wanted.map((_, k) => k).toSorted((a, b) => wanted[a] - wanted[b] || a - b);
        const cost = (ys: readonly number[]) => ys.reduce((sum, y, k) => sum + (y - wanted[k]) ** 2, 0);
        const allowed = (ys: readonly number[]) =>
          ys.every((y) => y >= -1e-9 && y <= 200 + 1e-9) &&
          order.every((k, rank) => rank === 0 || ys[k] - ys[order[rank - 1]] >= room.gap - 1e-9);
        expect(allowed(placed)).toBe(true);
        // Every run of neighbours, moved together by a little, is either not allowed or no nearer.
        for (let from = 0; from < order.length; from++)
          for (let to = from; to < order.length; to++)
            for (const nudge of [-0.01, 0.01]) {
              const moved = placed.map((y, k) =>
                order.indexOf(k) >= from && order.indexOf(k) <= to ? y + nudge : y,
              );
              if (allowed(moved)) expect(cost(moved)).toBeGreaterThanOrEqual(cost(placed) - 1e-6);
            }
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
