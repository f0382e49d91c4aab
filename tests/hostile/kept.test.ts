import { beforeEach, describe, expect, test, vi } from "vitest";
import { isOwnSet } from "../../src/data/own/keptSet.ts";
import { ownSet } from "../../src/data/own/ownSet.ts";
import { keptAnswers } from "../../src/ui/predict/answers.ts";
import { keptTimes } from "../../src/lecture/speaker/keptTimes.ts";
import { readMessage, VERSION } from "../../src/lecture/speaker/protocol.ts";
import { sessionOfTab } from "../../src/lecture/speaker/session.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { writeLecture } from "../../src/lecture/own/lectureFile.ts";
import { keptLecture } from "../../src/lecture/own/keptLecture.ts";
import { lectureOf } from "../../src/lecture/own/ownLecture.ts";
import { backendPreference, backendPreferences } from "../../src/worker/backendPreference.ts";
import { runsOfOthers } from "../../src/frame/run/keptRuns.ts";
import type { Chance } from "../support/chance.ts";
import { holdReader } from "./holdReader.ts";
import { bentJson } from "./json.ts";
import { bentText, hostileText, longWord } from "./words.ts";

const lying = vi.hoisted(() => ({ inDatabase: undefined as unknown }));
vi.mock(import("../../src/powers/database.ts"), () => ({
  keptInDatabase: async () => lying.inDatabase,
  keysInDatabase: async () => ["vae", "vae/put-by", "vae@page-1", "vae@page-1/put-by", "vae/runs"],
  keepInDatabase: async () => true,
  forgetIf: async () => undefined,
  forgetInDatabase: async () => undefined,
}));

/** A storage in which one text lies under every name. */
const storageOf = (text: string) => ({
  getItem: () => text,
  setItem: () => undefined,
  removeItem: () => undefined,
});

beforeEach(() => {
  vi.stubGlobal("location", new URL("https://host.example/vae"));
  return () => vi.unstubAllGlobals();
});

const answers = JSON.stringify({
  "bound/skewed": { choice: 1 },
  "vae/gap": { number: 0.3 },
  "race/who": { words: "a" },
});
const times = JSON.stringify({
  startedAt: 1_000,
  pausedAt: null,
  sheet: { beats: [["opening", 1000]], since: null },
  at: 2_000,
});
const lecture = writeLecture(lectureOf(defaultDeck));

/** What a settings store may hold after another release, an extension or a curious reader has been at it. */
const spoilt = (chance: Chance): string =>
  chance.one([
    () => bentJson(chance, chance.one([answers, times, lecture])),
    () => bentText(chance, chance.one([answers, times, "auto", "k3x0"])),
    () => hostileText(chance),
    () => longWord(chance, 200_000),
  ])();

describe("hostile settings that were saved", () => {
  test("in localStorage and sessionStorage are read as what they may be, or as nothing", () =>
    holdReader({
      name: "storage",
      make: spoilt,
      read: (text) => {
        vi.stubGlobal("localStorage", storageOf(text));
        vi.stubGlobal("sessionStorage", storageOf(text));
        expect(Object.hasOwn(backendPreferences, backendPreference())).toBe(true);
        expect(sessionOfTab()).toMatch(/^[0-9a-z]{1,16}$/);
        const kept = keptAnswers();
        expect(typeof kept === "object" && kept !== null && !Array.isArray(kept)).toBe(true);
        keptTimes(2_000);
      },
      mostAsked: () => 2 ** 16,
    }));

  test("in the database, too", () =>
    holdReader({
      name: "database",
      make: (chance) => {
        const text = spoilt(chance);
        try {
          const value: unknown = JSON.parse(text);
          return chance.one<unknown>([
            value,
            text,
            [value, null, { step: Number.NaN, bytes: new Uint8Array(8) }],
          ]);
        } catch {
          return chance.one<unknown>([text, null, new Uint8Array(8), { step: 3 }, { step: 1, bytes: text }]);
        }
      },
      read: async (value) => {
        lying.inDatabase = value;
        const reading = await keptLecture();
        expect(reading === null || typeof reading.ok === "boolean").toBe(true);
        const left = await runsOfOthers("vae");
        expect(left).toHaveLength(4);
        for (const { step, bytes } of left.flatMap(({ runs }) => runs)) {
          expect(Number.isSafeInteger(step)).toBe(true);
          expect(bytes).toBeInstanceOf(Uint8Array);
        }
        expect(isOwnSet(value)).toBe(false);
      },
      mostAsked: () => 2 ** 20,
    }));

  test("messages between windows are those of this release, or none", () =>
    holdReader({
      name: "messages",
      make: (chance) => {
        const message = {
          version: VERSION,
          session: "k3x0",
          kind: "place",
          stamp: { born: 1, count: 2 },
          place: JSON.parse(times),
        };
        try {
          return JSON.parse(bentJson(chance, JSON.stringify(message))) as unknown;
        } catch {
          return hostileText(chance);
        }
      },
      read: (message) => readMessage(message),
      mostAsked: () => 2 ** 16,
    }));
});

test("a set of pictures that is kept is all of one, or none", () => {
  const labels = {
    file: "y",
    shape: [12],
    values: Uint8Array.from({ length: 12 }, (_, k) => k % 3),
    isWhole: true,
  };
  const set = ownSet("faces", new Uint8Array(784 * 12), labels);
  expect(isOwnSet(set)).toBe(true);
  for (const change of [
    { fingerprint: "__proto__" },
    { name: undefined },
    { classes: [1, 2, 3] },
    { classes: ["a"] },
    { labels: set.labels.slice(1) },
    { labels: Uint8Array.from(set.labels, () => 3) },
    { pictures: Array.from(set.pictures) },
    { pictures: new Uint8Array(784), labels: new Uint8Array(1) },
  ])
    expect(isOwnSet({ ...set, ...change }), JSON.stringify(Object.keys(change))).toBe(false);
});
