import { expect, test } from "vitest";
import { setBetween, trailIn } from "../../src/frame/links/trail.ts";

test("between two entries stand the presses that lead from the one to the other, whichever way", () => {
  const trail = ["policy", "softmax", "policy"];
  expect(setBetween(trail, ["policy"])).toEqual(["softmax", "policy"]);
  expect(setBetween([], trail)).toEqual(trail);
  expect(setBetween(trail, trail)).toEqual([]);
});

test("an entry that a link within the page has made has no trail", () => {
  expect(trailIn({ trail: ["policy"] })).toEqual(["policy"]);
  for (const state of [null, undefined, 3, {}, { trail: "policy" }]) expect(trailIn(state)).toBeNull();
});
