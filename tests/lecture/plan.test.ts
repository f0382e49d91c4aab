import fc from "fast-check";
import { expect, test } from "vitest";
import { planOf } from "../../src/lecture/plan.ts";

const someBeats = fc.array(
  fc.record({
    chapter: fc.constantFrom("", "amortized", "vae", "control"),
    // Quarters add up without rounding.
    minutes: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
  }),
);

test("a lecture of three beats, one chapter of which comes back", () => {
  const beats = [
    { chapter: "vae", minutes: 2 },
    { chapter: "control", minutes: 1.5 },
    { chapter: "vae", minutes: 3 },
  ];
  expect(planOf(beats)).toEqual({
    starts: [0, 2, 3.5],
    chapters: [
      { chapter: "vae", start: 0, minutes: 5 },
      { chapter: "control", start: 2, minutes: 1.5 },
    ],
    minutes: 6.5,
  });
});

test("each beat begins when the one before it ends, and the chapters take what all beats take", () => {
  fc.assert(
    fc.property(someBeats, (beats) => {
      const { starts, chapters, minutes } = planOf(beats);
      const ends = beats.map((beat, i) => starts[i] + beat.minutes);
      expect(starts).toEqual(beats.length === 0 ? [] : [0, ...ends.slice(0, -1)]);
      expect(minutes).toBe(ends.at(-1) ?? 0);
      expect(chapters.reduce((sum, chapter) => sum + chapter.minutes, 0)).toBe(minutes);
      expect(chapters.map(({ chapter }) => chapter)).toEqual([
        ...new Set(beats.map(({ chapter }) => chapter)),
      ]);
      for (const { chapter, start } of chapters)
        expect(start).toBe(starts[beats.findIndex((beat) => beat.chapter === chapter)]);
    }),
  );
});
