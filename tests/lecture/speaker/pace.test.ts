import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../../src/lecture/plan.ts";
import { minutesBehind, paceInWords, paceOfChapters } from "../../../src/lecture/speaker/pace.ts";
import { elapsedOf, isRunning } from "../../../src/lecture/speaker/clock.ts";
import { account, blankSheet, spentAt, type Timesheet } from "../../../src/lecture/speaker/timesheet.ts";
import { slideOf } from "./made.ts";

const MINUTE = 60_000;
const slides = [
  slideOf("", 1),
  slideOf("amortized", 4),
  slideOf("amortized", 3),
  slideOf("vae", 5),
  slideOf("", 2),
];
const plan = planOf(slides);

test("within the time of the slide that is on a lecture is on time; before it ahead, after it behind", () => {
  expect(minutesBehind(plan, 1, 1 * MINUTE)).toBe(0);
  expect(minutesBehind(plan, 1, 5 * MINUTE)).toBe(0);
  expect(minutesBehind(plan, 1, 7 * MINUTE)).toBe(2);
  expect(minutesBehind(plan, 2, 2 * MINUTE)).toBe(-3);
  expect(minutesBehind(plan, 4, 15 * MINUTE)).toBe(0);
  expect(minutesBehind(plan, 4, 18 * MINUTE)).toBe(3);
  expect(minutesBehind(planOf([]), 0, 0)).toBe(0);
});

test("a minute more on the clock is never less behind, a slide further never more", () => {
  fc.assert(
    fc.property(fc.nat(3), fc.integer({ min: 0, max: 40 * MINUTE }), (index, elapsed) => {
      const now = minutesBehind(plan, index, elapsed);
      expect(minutesBehind(plan, index, elapsed + MINUTE)).toBeGreaterThanOrEqual(now);
      expect(minutesBehind(plan, index + 1, elapsed)).toBeLessThanOrEqual(now);
    }),
  );
});

test("the pace is said in whole minutes", () => {
  expect(paceInWords(0.4)).toBe("on time");
  expect(paceInWords(-0.4)).toBe("on time");
  expect(paceInWords(2.2)).toBe("2 min behind");
  expect(paceInWords(-11.6)).toBe("12 min ahead");
});

test("chapters stand in the order in which they come up, with all their slides' minutes", () => {
  expect(paceOfChapters(slides, 2, { amortized: 3 * MINUTE })).toEqual([
    { chapter: "", planned: 3, spent: 0, isOn: false },
    { chapter: "amortized", planned: 7, spent: 3, isOn: true },
    { chapter: "vae", planned: 5, spent: 0, isOn: false },
  ]);
});

test("the clock stands still while it is paused and is never below nought", () => {
  expect(elapsedOf({ startedAt: null, pausedAt: null }, 500)).toBe(0);
  expect(elapsedOf({ startedAt: 100, pausedAt: null }, 500)).toBe(400);
  expect(elapsedOf({ startedAt: 100, pausedAt: 300 }, 500)).toBe(200);
  expect(elapsedOf({ startedAt: 900, pausedAt: null }, 500)).toBe(0);
  expect(isRunning({ startedAt: 100, pausedAt: null })).toBe(true);
  expect(isRunning({ startedAt: 100, pausedAt: 300 })).toBe(false);
  expect(isRunning({ startedAt: null, pausedAt: null })).toBe(false);
});

test("the chapters' times add up to the time since the first of them came on, however one goes back and forth", () => {
  const visit = fc.record({ chapter: fc.constantFrom("", "amortized", "vae"), stays: fc.nat(10 * MINUTE) });
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1 }), (visits) => {
      let elapsed = 0;
      let sheet: Timesheet = blankSheet;
      const stayed: Record<string, number> = {};
      for (const { chapter, stays } of visits) {
        sheet = account(sheet, chapter, elapsed);
        elapsed += stays;
        stayed[chapter] = (stayed[chapter] ?? 0) + stays;
      }
      expect(spentAt(sheet, elapsed)).toEqual(stayed);
    }),
  );
});

test("a sheet begins anew with the clock, and is the same while the chapter is", () => {
  const sheet = account(account(blankSheet, "vae", 0), "control", 5 * MINUTE);
  expect(spentAt(sheet, 6 * MINUTE)).toEqual({ vae: 5 * MINUTE, control: MINUTE });
  expect(account(sheet, "control", 8 * MINUTE)).toBe(sheet);
  expect(spentAt(account(sheet, "control", MINUTE), 2 * MINUTE)).toEqual({ control: MINUTE });
});
