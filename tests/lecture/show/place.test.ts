import fc from "fast-check";
import { expect, test } from "vitest";
import { startOf } from "../../../src/lecture/show/deckState.ts";
import { hashOf, placeIn } from "../../../src/lecture/show/place.ts";
import { sampleDeck } from "./sampleDeck.ts";

test("what an address was made of is read from it", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), fc.nat(9999), (id, step) => {
      const deck = { title: "", beats: [{ ...sampleDeck.beats[0], id }] };
      expect(placeIn(hashOf({ ...startOf(deck), step }))).toEqual({ beat: id, step });
    }),
  );
});

test("no address says nothing, a strange one what it says", () => {
  expect(placeIn("")).toBeNull();
  expect(placeIn("#")).toBeNull();
  expect(placeIn("#bound")).toEqual({ beat: "bound", step: 0 });
  expect(placeIn("#/%E0%A4%A")).toEqual({ beat: "%E0%A4%A", step: 0 });
});
