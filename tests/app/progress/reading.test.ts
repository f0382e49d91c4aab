import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginReading, type Glance, isRead, look, type Reading } from "../../../src/app/progress/reading.ts";

/** A page of sections, so many words each, seen through a window of 250 words whose top stands at the word `top`. */
const window = 250;
const lengths = [400, 120, 900];
const starts = [0, 400, 520, 1420].map((word) => word + 300);

function glanceAt(at: number, top: number, isAway = false): Glance {
  const isIn = (word: number) => word >= top && word < top + window;
  const ids = (holds: (i: number) => boolean) =>
    new Set(
      lengths
        .map((_, i) => i)
        .filter(holds)
        .map(String),
    );
  const here = lengths.findLastIndex((_, i) => starts[i] <= top + 0.4 * window);
  return {
    at,
    here: here < 0 ? null : String(here),
    begin: ids((i) => isIn(starts[i])),
    end: ids((i) => isIn(starts[i + 1])),
    isAway,
  };
}

/** Goes through these glances, at [seconds, top]. */
const reading = (...glances: readonly (readonly [number, number])[]): Reading =>
  glances
    .map(([seconds, top]) => glanceAt(seconds * 1000, top))
    .reduce<Reading | null>((old, glance) => (old ? look(old, glance) : beginReading(glance)), null) ??
  beginReading(glanceAt(0, 0));

/** Scrolls down the page at so many words a minute, looked at four times a second. */
const readingAt = (pace: number) => {
  const seconds = (starts[3] / pace) * 60;
  const steps = Math.ceil(seconds * 4);
  return reading(...Array.from({ length: steps + 1 }, (_, i) => [i / 4, (i / 4 / 60) * pace] as const));
};

const sectionsRead = (one: Reading) => lengths.filter((words, i) => isRead(one, String(i), words));

describe("who goes down a page", () => {
  test.each([150, 300, 600, 850])("at %i words a minute has read all of it", (pace) => {
    expect(sectionsRead(readingAt(pace))).toEqual(lengths);
  });

  test.each([1500, 5000, 50_000])("at %i words a minute has read none of its long sections", (pace) => {
    expect(sectionsRead(readingAt(pace)).filter((words) => words > 200)).toEqual([]);
  });

  test("is where the last section was that was stayed in, not passed", () => {
    expect(readingAt(300).settled).toBe("2");
    // Ten seconds in the first, then down to the end at once.
    const passing = reading([0, 300], [10, 300], [10.2, 720], [10.4, 1000], [11, 1500]);
    expect(passing.settled).toBe("0");
  });
});

describe("a section is not read", () => {
  test("when its end was never in the window", () => {
    expect(sectionsRead(reading([0, 300], [15, 320], [30, 340], [50, 440]))).toEqual([]);
  });

  test("when it was entered in the middle, until its heading and then its end were seen", () => {
    const fromBelow = [900, 1100, 1300, 1500, 1550].map((top, i) => [20 * i, top] as const);
    expect(sectionsRead(reading(...fromBelow))).toEqual([]);
    expect(sectionsRead(reading(...fromBelow, [81, 800], [82, 1500]))).toEqual([900]);
  });

  test("when its reader stood an hour at its heading and then went to its end", () => {
    expect(sectionsRead(reading([0, 300], [3600, 300], [3601, 640], [3602, 640]))).toEqual([]);
  });

  test("while the page is away", () => {
    const away = [0, 8, 16, 24, 32].map((seconds) => glanceAt(seconds * 1000, 300, true));
    const back = [glanceAt(33_000, 300), glanceAt(34_000, 640), glanceAt(35_000, 640)];
    const [first, ...more] = [...away, ...back];
    expect(sectionsRead(more.reduce(look, beginReading(first)))).toEqual([]);
  });
});

test("nothing that was read is unread, and time that goes back counts for nothing", () => {
  const glances = fc.array(fc.tuple(fc.nat(100_000), fc.nat(1800), fc.boolean()), { minLength: 1 });
  fc.assert(
    fc.property(glances, ([first, ...more]) => {
      let one = beginReading(glanceAt(...first));
      let latest = first[0];
      for (const glance of more) {
        const before = sectionsRead(one);
        one = look(one, glanceAt(...glance));
        expect(sectionsRead(one)).toEqual(expect.arrayContaining(before));
        latest = Math.max(latest, glance[0]);
        for (const [id] of one.spent) expect(one.ended.has(id) ? one.begun.has(id) : true).toBe(true);
      }
      const total = [...one.spent.values()].reduce((sum, time) => sum + time, 0);
      expect(total).toBeGreaterThanOrEqual(0);
      expect(total).toBeLessThanOrEqual(20_000 * more.length);
    }),
  );
});
