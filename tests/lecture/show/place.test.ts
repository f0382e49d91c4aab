import fc from "fast-check";
import { expect, test } from "vitest";
import { startOf } from "../../../src/lecture/show/deckState.ts";
import { hashOf, placeIn, placeOn } from "../../../src/lecture/show/place.ts";
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
  expect(placeIn("#settings")).toBeNull();
  expect(placeIn("#bound")).toEqual({ beat: "bound", step: 0 });
  expect(placeIn("#/%E0%A4%A")).toEqual({ beat: "%E0%A4%A", step: 0 });
});

test("a slide is found by its name, and else by its number as the slides count", () => {
  const [first, second] = sampleDeck.beats;
  const named = (beat: string) => placeOn(sampleDeck, { beat, step: 1 });
  expect(named(second.id)).toEqual({ beat: second.id, step: 1 });
  expect(named("2")).toEqual({ beat: second.id, step: 1 });
  expect(named(String(sampleDeck.beats.length))?.beat).toBe(sampleDeck.beats.at(-1)?.id);
  for (const nowhere of ["0", String(sampleDeck.beats.length + 1), "-1", "1.0", "1e0", "", "nowhere"])
    expect(named(nowhere), nowhere).toBeNull();
  const called = { title: "", beats: [first, { ...second, id: "1" }] };
  expect(placeOn(called, { beat: "1", step: 0 })?.beat, "a name goes first").toBe("1");
});
