import { expect, test } from "vitest";
import { begin, drawOn, pathOf, wipe } from "../../../src/lecture/show/strokes.ts";

test("strokes belong to their slide, and are wiped there alone", () => {
  const first = drawOn(begin({}, "a", [0.1, 0.1]), "a", [0.2, 0.2]);
  const both = begin(begin(first, "b", [0.5, 0.5]), "a", [0.9, 0.9]);
  expect(both.a).toEqual([
    [
      [0.1, 0.1],
      [0.2, 0.2],
    ],
    [[0.9, 0.9]],
  ]);
  expect(wipe(both, "a")).toEqual({ a: [], b: [[[0.5, 0.5]]] });
});

test("a hand that rests draws nothing, nor does one that has not begun", () => {
  const begun = begin({}, "a", [0.1, 0.1]);
  expect(drawOn(begun, "a", [0.1004, 0.1])).toBe(begun);
  expect(drawOn(begun, "b", [0.5, 0.5])).toBe(begun);
});

test("a stroke is a path, a tap a dot", () => {
  expect(
    pathOf([
      [0.1, 0.2],
      [0.3, 0.4],
    ]),
  ).toBe("M0.1000 0.2000L0.3000 0.4000");
  expect(pathOf([[0.5, 0.5]])).toBe("M0.5000 0.5000L0.5000 0.5000");
});
