import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Beat } from "../../../src/lecture/beat.ts";
import {
  beatOf,
  type DeckEvent,
  type DeckState,
  lastStepOf,
  optionsOf,
  reduceDeck,
  startOf,
} from "../../../src/lecture/show/deckState.ts";
import { sampleBeats, sampleDeck } from "./sampleDeck.ts";

const forward: DeckEvent = { type: "forward" };
const back: DeckEvent = { type: "back" };
const heard: DeckEvent = { type: "heard" };
const after = (events: readonly DeckEvent[], from = startOf(sampleDeck)) => events.reduce(reduceDeck, from);
const place = (state: DeckState) => `${beatOf(state)?.id}/${state.step}`;
const goTo = (beat: string, step = 0): DeckEvent => ({ type: "goTo", beat, step });

/** Any deck of the sample's beats, some left out, in any order. */
const decks = fc
  .shuffledSubarray([...sampleBeats], { minLength: 1 })
  .map((beats): typeof sampleDeck => ({ title: "Any", beats }));
const events = fc.array(
  fc.oneof(
    fc.constantFrom(forward, back, heard),
    fc.tuple(fc.constantFrom(...sampleBeats), fc.nat(3)).map(([{ id }, step]) => goTo(id, step)),
  ),
  { maxLength: 40 },
);

describe("forward and back", () => {
  test("forward, then back, is where it was", () => {
    fc.assert(
      fc.property(decks, events, (deck, before) => {
        const state = after(before, startOf(deck));
        const next = reduceDeck(state, forward);
        fc.pre(next !== state);
        expect(place(reduceDeck(next, back))).toBe(place(state));
      }),
    );
  });

  test("forward reaches every beat in order, with all its steps, and then holds", () => {
    fc.assert(
      fc.property(decks, (deck) => {
        const seen: string[] = [];
        let state = startOf(deck);
        for (let next = state; ; next = reduceDeck(state, forward)) {
          if (next === state && seen.length > 0) break;
          state = next;
          seen.push(place(state));
        }
        const stepsOf = (beat: Beat) => (Number.isFinite(lastStepOf(beat)) ? lastStepOf(beat) : 0) + 1;
        const all = deck.beats.flatMap((beat) =>
          Array.from({ length: stepsOf(beat) }, (_, step) => `${beat.id}/${step}`),
        );
        expect(seen).toEqual(all);
      }),
    );
  });

  test("back from the end reaches the first beat, and then holds", () => {
    fc.assert(
      fc.property(decks, events, (deck, before) => {
        let state = after(before, startOf(deck));
        for (let next = reduceDeck(state, back); next !== state; next = reduceDeck(state, back)) state = next;
        expect(state.index).toBe(0);
        expect(reduceDeck(state, back)).toBe(state);
      }),
    );
  });

  test("while the screen is black, they only show it again", () => {
    const black = after([forward, { type: "blank", on: true }]);
    for (const move of [forward, back]) {
      const shown = reduceDeck(black, move);
      expect(shown.blanked).toBe(false);
      expect(place(shown)).toBe(place(black));
    }
  });
});

describe("figures", () => {
  test("keep their step while others are shown, and lose it when another beat sets them", () => {
    const told = after([goTo("one"), heard, heard]);
    expect(place(told)).toBe("one/2");
    const beside = reduceDeck(told, forward);
    expect(place(beside)).toBe("other/0");
    expect(place(reduceDeck(beside, back))).toBe("one/2");
    expect(place(after([goTo("one")], beside)), "a jump finds it as it was").toBe("one/2");
    const elsewhere = after([forward], beside);
    expect(place(elsewhere)).toBe("two/0");
    expect(elsewhere.standing.vae).toBe("two");
    expect(place(after([goTo("one")], elsewhere)), "set anew").toBe("one/0");
  });

  test("hear only where one is shown", () => {
    const start = startOf(sampleDeck);
    expect(reduceDeck(start, heard)).toBe(start);
  });
});

test("what is not there changes nothing", () => {
  const start = startOf(sampleDeck);
  for (const nowhere of [goTo("nobody"), goTo("choice", 2), goTo("choice", -1), goTo("choice", 0.5)])
    expect(reduceDeck(start, nowhere)).toBe(start);
});

test("an empty deck holds still", () => {
  const empty = startOf({ title: "", beats: [] });
  for (const event of [forward, back, heard, goTo("title")]) expect(reduceDeck(empty, event)).toBe(empty);
  expect(after([{ type: "use", deck: sampleDeck, which: "own" }], empty)).toMatchObject({
    index: 0,
    which: "own",
  });
});

describe("hands", () => {
  const count = (beat: string, option: number, more: number): DeckEvent => ({
    type: "hands",
    beat,
    option,
    more,
  });

  test("are counted by option, and never fewer than none", () => {
    const counted = after([count("choice", 1, 2), count("choice", 0, 1), count("choice", 0, -5)]);
    expect(counted.hands.choice).toEqual([0, 2]);
  });

  test("are not counted for what is no option", () => {
    const start = startOf(sampleDeck);
    for (const wrong of [
      count("choice", 2, 1),
      count("choice", -1, 1),
      count("title", 0, 1),
      count("choice", 0, 0.5),
    ])
      expect(reduceDeck(start, wrong)).toBe(start);
  });

  test("for a number are raised for ranges, one of which has the truth", () => {
    const number = sampleBeats.find((beat) => beat.kind === "ask" && beat.ask.kind === "number");
    if (number?.kind !== "ask") throw new Error("The sample asks for no number.");
    const options = optionsOf(number.ask);
    expect(options.map(({ text }) => text)).toEqual([
      "−5 to −3 nats",
      "−3 to −1 nats",
      "−1 to 1 nats",
      "1 to 3 nats",
      "3 to 5 nats",
    ]);
    expect(options.map(({ isTrue }) => isTrue)).toEqual([false, false, false, false, true]);
  });
});

describe("another deck", () => {
  const use = (beats: readonly Beat[]): DeckEvent => ({
    type: "use",
    deck: { title: "Own", beats },
    which: "own",
  });

  test("keeps the place where its beat is still there", () => {
    const at = after([goTo("choice", 1), use(sampleBeats.toReversed())]);
    expect(place(at)).toBe("choice/1");
    expect(place(after([goTo("choice", 1), use(sampleBeats.slice(3))]))).toBe("one/0");
  });

  test("forgets the hands of a question that reads otherwise", () => {
    const counted = after([{ type: "hands", beat: "choice", option: 0, more: 3 }]);
    expect(after([use(sampleBeats)], counted).hands.choice).toEqual([3, 0]);
    const changed = sampleBeats.map((beat) =>
      beat.id === "choice" && beat.kind === "ask" ? { ...beat, reveal: "Other." } : beat,
    );
    expect(after([use(changed)], counted).hands.choice).toBeUndefined();
  });
});
