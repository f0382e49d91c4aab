import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import {
  isLater,
  type Message,
  readMessage,
  VERSION,
  written,
} from "../../../src/lecture/speaker/protocol.ts";
import { outlineOf } from "../../../src/lecture/speaker/slide.ts";
import { placeHeard } from "./made.ts";

const stamp = { born: 1.5, count: 2 };
const session = "k3x0";
const every: readonly Message[] = [
  { kind: "ask", session: null, wantsOutline: false },
  { kind: "ask", session, wantsOutline: true },
  { kind: "command", session, command: { type: "forward" } },
  { kind: "command", session, command: { type: "back" } },
  { kind: "command", session, command: { type: "goTo", beat: "gap", step: 2 } },
  { kind: "command", session, command: { type: "blank", on: true } },
  { kind: "command", session, command: { type: "hands", beat: "gap", option: 1, more: -1 } },
  { kind: "command", session, command: { type: "start", at: 5 } },
  { kind: "command", session, command: { type: "pause", on: false, at: 5 } },
  { kind: "place", session, stamp, place: placeHeard },
  { kind: "outline", session, stamp, edition: "1", outline: outlineOf(defaultDeck) },
  { kind: "outline", session, stamp, edition: "2", outline: outlineOf({ title: "Empty", beats: [] }) },
  { kind: "gone", session, stamp },
  { kind: "claim", session, stamp },
  { kind: "taken", session, stamp },
];

test("every message comes through a channel as it was sent", () => {
  for (const message of every)
    expect(readMessage(structuredClone(written(message))), message.kind).toMatchObject(message);
});

test("a message of another version is ignored", () => {
  for (const version of [VERSION + 1, VERSION - 1, String(VERSION), undefined])
    expect(readMessage({ ...every[0], version })).toBeNull();
});

test("any junk is ignored and never throws", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true }), (junk) => {
      expect(readMessage(junk)).toBeNull();
    }),
  );
});

/** The ways from a message to each value in it. */
function ways(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inner]) => ways(inner).map((way) => [key, ...way]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

test("a message with a value of another type anywhere in it is ignored", () => {
  const symbol = Symbol("of no type");
  for (const message of every) {
    for (const way of ways(written(message))) {
      const broken = replaced(written(message), way, symbol);
      expect(readMessage(broken), `${message.kind} ${way.join(".")}`).toBeNull();
    }
  }
});

test("a message in which junk stands somewhere never throws, and what is read has what its kind needs", () => {
  const one = fc.constantFrom(...every).chain((message) =>
    fc.record({
      message: fc.constant(written(message)),
      way: fc.constantFrom(...ways(written(message))),
      junk: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(one, ({ message, way, junk }) => {
      const read = readMessage(replaced(message, way, junk));
      if (read?.kind !== "place") return;
      expect(read.place.hands.every(Number.isSafeInteger)).toBe(true);
      expect(Number.isFinite(read.stamp.born + read.stamp.count + read.place.index)).toBe(true);
    }),
  );
});

test("numbers that are none, endless lists and endless texts are no messages", () => {
  const heard = written({ kind: "place", session, stamp, place: placeHeard });
  const inPlace = (patch: object) => readMessage({ ...heard, place: { ...placeHeard, ...patch } });
  expect(inPlace({})).not.toBeNull();
  for (const patch of [
    { index: Number.NaN },
    { index: -1 },
    { step: Number.POSITIVE_INFINITY },
    { hands: Array(1001).fill(0) },
    { title: "x".repeat(20_001) },
    { startedAt: Number.NaN },
  ])
    expect(inPlace(patch), JSON.stringify(patch).slice(0, 60)).toBeNull();
});

test("the later of two messages is that of the page that was loaded later, then the one with the higher count", () => {
  expect(isLater({ born: 2, count: 1 }, { born: 1, count: 9 })).toBe(true);
  expect(isLater({ born: 1, count: 9 }, { born: 2, count: 1 })).toBe(false);
  expect(isLater({ born: 1, count: 2 }, { born: 1, count: 1 })).toBe(true);
  expect(isLater({ born: 1, count: 1 }, { born: 1, count: 1 })).toBe(false);
});

test("an outline tells of every beat what it is called and what the lecturer says", () => {
  const { slides } = outlineOf(defaultDeck);
  expect(slides.map(({ id, spoken }) => ({ id, spoken }))).toEqual(
    defaultDeck.beats.map(({ id, spoken }) => ({ id, spoken })),
  );
  for (const slide of slides) expect(slide.heading, slide.id).not.toBe("");
});
