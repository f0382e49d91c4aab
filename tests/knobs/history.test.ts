import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beginHistory,
  type Change,
  closed,
  type History,
  pushed,
  redone,
  undone,
} from "../../src/knobs/history.ts";

const isSame = (a: number, b: number) => a === b;
const push = (history: History<number>, next: number, change: Change) =>
  pushed(history, next, change, isSame);
const by = (name: string, at: number, press = 0, isHeld = false): Change => ({
  names: [name],
  at,
  press,
  isHeld,
});
/** A change that goes on with nothing. */
const alone: Change = { names: [], at: 0, press: 0, isHeld: false };

const repeat = <T>(times: number, next: (value: T) => T, from: T): T =>
  Array.from({ length: times }).reduce<T>(next, from);

/** Distinct settings, one step each. */
const walks = fc.uniqueArray(fc.integer({ min: 1 }), { minLength: 1, maxLength: 30 });
const walked = (walk: readonly number[]) =>
  walk.reduce((history, next) => push(history, next, alone), beginHistory(0));

const changes = fc.record({
  names: fc.subarray(["a", "b", "c"]),
  at: fc.integer({ min: 0, max: 5000 }),
  press: fc.integer({ min: 0, max: 2 }),
  isHeld: fc.boolean(),
});
const deeds = fc.array(
  fc.oneof(
    fc.constant(undone<number>),
    fc.constant(redone<number>),
    fc.constant(closed<number>),
    fc.tuple(fc.integer({ min: 0, max: 3 }), changes).map(
      ([next, change]) =>
        (history: History<number>) =>
          push(history, next, change),
    ),
  ),
  { maxLength: 60 },
);

describe("the history of a setting", () => {
  test("goes back step by step to where it began, and forth again to where it was", () => {
    fc.assert(
      fc.property(walks, fc.nat(30), (walk, back) => {
        const there = closed(walked(walk));
        const times = Math.min(back, walk.length);
        const earlier = repeat(times, undone, there);
        expect(earlier.present).toBe([0, ...walk][walk.length - times]);
        expect(repeat(times, redone, earlier)).toEqual(there);
        expect(repeat(walk.length + 3, undone, there).present).toBe(0);
      }),
    );
  });

  test("forgets what was undone once something else is done", () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const other = push(undone(walked(walk)), -1, alone);
        expect(other.future).toEqual([]);
        expect(redone(other)).toBe(other);
        expect(undone(other).present).toBe([0, ...walk][walk.length - 1]);
      }),
    );
  });

  test("has no step that changes nothing, whatever is done, and stands where it was put last", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        let history = beginHistory(0);
        for (const deed of all) {
          history = deed(history);
          const line = [...history.past, history.present, ...history.future];
          expect(line.some((value, i) => i > 0 && value === line[i - 1])).toBe(false);
        }
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), changes), { minLength: 1 }), (all) => {
        const end = all.reduce((history, [next, change]) => push(history, next, change), beginHistory(0));
        expect(end.present).toBe(all.at(-1)?.[0]);
      }),
    );
  });

  test("takes a drag back as one, however long it pauses", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1 }), { minLength: 1 }),
        fc.integer({ min: 0 }),
        (drag, pause) => {
          const history = drag.reduce(
            (before, next, i) => push(before, next, by("sigma", i * pause, 1, true)),
            beginHistory(0),
          );
          expect(undone(history)).toMatchObject({ past: [], present: 0, future: [drag.at(-1)] });
        },
      ),
    );
  });

  test("begins a step with another knob, another press, after a pause, and where it is told to", () => {
    const first = push(beginHistory(0), 1, by("sigma", 0));
    const steps = (history: History<number>) => history.past.length;
    expect(steps(push(first, 2, by("sigma", 500)))).toBe(1);
    expect(steps(push(first, 2, by("sigma", 900)))).toBe(2);
    expect(steps(push(first, 2, by("mu", 500)))).toBe(2);
    expect(steps(push(first, 2, by("sigma", 500, 1)))).toBe(2);
    expect(steps(push(closed(first), 2, by("sigma", 500)))).toBe(2);
    expect(steps(push(first, 2, { ...by("sigma", 500), names: ["mu", "sigma"] }))).toBe(1);
  });

  test("a drag that comes back to where it began is no step", () => {
    const away = push(beginHistory(0), 1, by("sigma", 0, 1, true));
    expect(push(away, 0, by("sigma", 10, 1, true))).toMatchObject({ past: [], present: 0 });
  });

  test("ends somewhere", () => {
    const far = walked(Array.from({ length: 1000 }, (_, i) => i + 1));
    expect(far.past).toHaveLength(200);
    expect(far.past[0]).toBe(800);
  });
});
