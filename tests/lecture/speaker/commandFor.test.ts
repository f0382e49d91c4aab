import { expect, test } from "vitest";
import { commandFor } from "../../../src/lecture/speaker/commandFor.ts";
import { type DeckState, reduceDeck, startOf } from "../../../src/lecture/show/deckState.ts";
import { windowFeatures } from "../../../src/lecture/speaker/placement.ts";
import { newSession, sessionIn } from "../../../src/lecture/speaker/session.ts";
import { placeHeard, slideOf } from "./made.ts";

const slides = [slideOf("", 1), slideOf("vae", 2), slideOf("vae", 3)];
const goTo = (beat: string) => ({ type: "goTo", beat, step: 0 });

test("keys have the deck do what they do there", () => {
  const asked = (wish: Parameters<typeof commandFor>[0], place = placeHeard) =>
    commandFor(wish, place, slides, 7);
  expect(asked("forward")).toEqual({ type: "forward" });
  expect(asked("enter")).toEqual({ type: "forward" });
  expect(asked("back")).toEqual({ type: "back" });
  expect(asked("first")).toEqual(goTo("-1"));
  expect(asked("last")).toEqual(goTo("vae-3"));
  expect(asked({ slide: 2 })).toEqual(goTo("vae-2"));
  expect(asked({ slide: 4 })).toBeNull();
  expect(asked({ slide: 0 })).toBeNull();
  expect(asked("blank")).toEqual({ type: "blank", on: true });
  expect(asked("blank", { ...placeHeard, blanked: true })).toEqual({ type: "blank", on: false });
  expect(asked("timer")).toEqual({ type: "pause", on: true, at: 7 });
  expect(asked("timer", { ...placeHeard, pausedAt: 5 })).toEqual({ type: "pause", on: false, at: 7 });
  expect(asked("pen")).toBeNull();
});

test("a clock that goes on has lost nothing by its pause; one that has not begun begins", () => {
  const clock = ({ startedAt, pausedAt }: DeckState) => ({ startedAt, pausedAt });
  const state = startOf({ title: "", beats: [] });
  expect(reduceDeck(state, { type: "pause", on: true, at: 50 })).toBe(state);
  const running = reduceDeck(state, { type: "pause", on: false, at: 100 });
  expect(clock(running)).toEqual({ startedAt: 100, pausedAt: null });
  const paused = reduceDeck(running, { type: "pause", on: true, at: 400 });
  expect(clock(paused)).toEqual({ startedAt: 100, pausedAt: 400 });
  expect(reduceDeck(paused, { type: "pause", on: true, at: 900 })).toBe(paused);
  expect(clock(reduceDeck(paused, { type: "pause", on: false, at: 1000 }))).toEqual({
    startedAt: 700,
    pausedAt: null,
  });
  expect(clock(reduceDeck(paused, { type: "start", at: 2000 }))).toEqual({ startedAt: 2000, pausedAt: null });
});

test("a session comes out of an address as it went in; anything else is none", () => {
  const session = newSession();
  expect(sessionIn(`?session=${session}`)).toBe(session);
  expect(newSession()).not.toBe(session);
  for (const search of ["", "?session=", "?session=A B", `?session=${"a".repeat(17)}`, "?other=a"])
    expect(sessionIn(search)).toBeNull();
});

test("on another display the window fills it; otherwise it is a window like any", () => {
  const other = { availLeft: -1920, availTop: 30, availWidth: 1920, availHeight: 1050 };
  expect(windowFeatures(other)).toBe("noopener,popup,left=-1920,top=30,width=1920,height=1050");
  expect(windowFeatures(null)).toBe("noopener,popup,width=1024,height=768");
});
