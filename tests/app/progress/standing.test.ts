import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothing, type Progress } from "../../../src/app/progress/progress.ts";
import { standingOf, type Whole } from "../../../src/app/progress/standing.ts";
import { questions } from "../../../src/chapters/questions.ts";
import { sectionsOf } from "../../../src/chapters/sectionsOf.ts";
import { chapters } from "../../../src/contents.ts";
import { someProgress } from "./someProgress.ts";

const whole: Whole = {
  chapters: [
    { address: "one", number: "1", figures: ["line", "dot"] },
    { address: "two", number: "2a", figures: ["ring"] },
  ],
  sections: { one: { a: "First", b: "Second" }, two: { c: "Third" } },
  questions: {
    one: { predictions: ["p"], exercises: ["q", "r"] },
    two: { predictions: [], exercises: ["s"] },
  },
};

const progress = (
  read: readonly string[],
  place: string | null,
  played: readonly string[] = [],
): Progress => ({
  read: new Set(read),
  played: new Set(played),
  last: place === null ? null : { place, at: 1 },
});
const goOn = (...known: Parameters<typeof progress>) =>
  standingOf(whole, progress(...known), () => false).goOn;

test("a chapter is told by its sections, questions and figures", () => {
  const known = progress(["one#b", "gone#b", "one#gone"], "one#b", ["dot", "ring", "gone"]);
  const { chapters, read, answered, played } = standingOf(whole, known, (id) => "prs".includes(id));
  expect(chapters).toEqual([
    {
      address: "one",
      sections: [false, true],
      predictions: { done: 1, of: 1 },
      exercises: { done: 1, of: 2 },
      played: ["dot"],
      isHere: true,
    },
    {
      address: "two",
      sections: [false],
      predictions: { done: 0, of: 0 },
      exercises: { done: 1, of: 1 },
      played: ["ring"],
      isHere: false,
    },
  ]);
  expect([read, answered, played]).toEqual([
    { done: 1, of: 3 },
    { done: 3, of: 4 },
    { done: 2, of: 3 },
  ]);
});

describe("the reader goes on", () => {
  const third = { to: "two#c", number: "2a", title: "Third" };
  test("nowhere, who has read nothing, or everything, or a section that is gone", () => {
    expect(goOn([], null)).toBeNull();
    expect(goOn(["one#a", "one#b", "two#c"], "one#b")).toBeNull();
    expect(goOn([], "one#gone")).toBeNull();
  });
  test("where it was, if that was not read to its end", () => {
    expect(goOn(["one#a"], "two#c")).toEqual(third);
  });
  test("at the next that was not read, if it was, in the next chapter too, or at last from the first on", () => {
    expect(goOn(["one#b"], "one#b")).toEqual(third);
    expect(goOn(["two#c"], "two#c")?.to).toBe("one#a");
  });
});

test("of the whole lecture no more is ever done than there is", () => {
  const lecture = { chapters, sections: sectionsOf, questions };
  const none = standingOf(lecture, nothing, () => false);
  expect([none.read, none.answered, none.played].map(({ done }) => done)).toEqual([0, 0, 0]);
  const all = standingOf(
    lecture,
    {
      read: new Set(
        Object.entries(sectionsOf).flatMap(([a, ids]) => Object.keys(ids).map((id) => `${a}#${id}`)),
      ),
      played: new Set(chapters.flatMap(({ figures }) => figures)),
      last: { place: "vae#watch", at: 1 },
    },
    () => true,
  );
  expect(all.goOn).toBeNull();
  for (const { done, of } of [all.read, all.answered, all.played]) expect(done).toBe(of);
  fc.assert(
    fc.property(someProgress, (some) => {
      const { read, played, goOn } = standingOf(lecture, some, () => false);
      expect(read.done).toBeLessThanOrEqual(Math.min(read.of, some.read.size));
      expect(played.done).toBeLessThanOrEqual(Math.min(played.of, some.played.size));
      expect(goOn === null || !some.read.has(goOn.to)).toBe(true);
    }),
  );
});
