import { expect, test } from "vitest";
import { type DeckEvent, reduceDeck, startOf } from "../../../src/lecture/show/deckState.ts";
import { livingAfter, mayNotSleep, nearFigures } from "../../../src/lecture/show/livingFigures.ts";
import { sampleDeck } from "./sampleDeck.ts";

const at = (...beats: string[]) =>
  beats.map((beat): DeckEvent => ({ type: "goTo", beat, step: 0 })).reduce(reduceDeck, startOf(sampleDeck));

test("a figure wakes two slides ahead, and is near one slide after", () => {
  expect(nearFigures(at())).toEqual([]);
  expect(nearFigures(at("formula"))).toEqual(["vae"]);
  expect(nearFigures(at("one"))).toEqual(["vae", "bound"]);
  expect(nearFigures(at("number"))).toEqual(["vae"]);
  expect(nearFigures(at("text"))).toEqual([]);
});

test("one that trains on does not sleep, whatever is shown", () => {
  expect(mayNotSleep(at("two", "title"))).toEqual(["vae"]);
  expect(mayNotSleep(at("two", "one", "title"))).toEqual([]);
});

test("who has been near longest ago stands first", () => {
  const living = livingAfter(["bound", "vae", "race"], ["bound", "graph"]);
  expect(living).toEqual(["vae", "race", "bound", "graph"]);
  expect(livingAfter(living, ["bound", "graph"])).toBe(living);
});
