import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deckOf, beatsOf } from "../../../src/lecture/own/deckOf.ts";
import { retimed, setHidden, withAdded } from "../../../src/lecture/own/edits.ts";
import { absentFrom, withAbsent } from "../../../src/lecture/own/newer.ts";
import { type FigureEntry, lectureOf } from "../../../src/lecture/own/ownLecture.ts";
import { placeFor } from "../../../src/lecture/own/place.ts";
import { base, lectures } from "./arbitraries.ts";

const slide = { kind: "text", title: "Mine", text: "", minutes: 2.5, spoken: "Wait." } as const;
const figure = (name: string): Omit<FigureEntry, "id" | "hidden"> => ({
  kind: "figure",
  figure: name,
  scene: null,
  setting: "x=1",
  trainsOn: false,
  step: 40,
  minutes: 3,
  spoken: "",
});

describe("a lecture as it is given", () => {
  test("is the site's own before anybody has changed it", () => {
    expect(deckOf(lectureOf(base), base)).toEqual({ deck: base, missing: [] });
  });

  test("has every entry that is not hidden, once and in order, with its minutes", () => {
    fc.assert(
      fc.property(lectures, (lecture) => {
        const shown = lecture.entries.filter(({ hidden }) => !hidden);
        const { deck, missing } = deckOf(lecture, base);
        expect(deck.beats.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
        expect(missing).toEqual([]);
        for (const [i, { minutes }] of shown.entries())
          if (minutes !== null) expect(deck.beats[i].minutes).toBe(minutes);
      }),
    );
  });

  test("keeps out what this release does not have, hidden or not, and names it", () => {
    const older = lectureOf({
      ...base,
      beats: [{ ...base.beats[0], id: "of-old" }, ...base.beats, { ...base.beats[0], id: "of-yore" }],
    });
    const { lecture } = withAdded(setHidden(older, "of-yore", true), figure("no-more"), 2);
    const { deck, missing } = deckOf(lecture, base);
    expect(deck).toEqual(base);
    expect(missing).toEqual(["of-old", "the figure “no-more”", "of-yore"]);
  });

  test("counts an own slide to the chapter in which it stands", () => {
    const lecture = withAdded(withAdded(lectureOf(base), slide, 2).lecture, figure("vae"), 0).lecture;
    const { deck } = deckOf(lecture, base);
    expect(deck.beats[0]).toMatchObject({ kind: "scene", figure: "vae", chapter: "vae", setting: "x=1" });
    expect(deck.beats[3]).toMatchObject({ kind: "text", chapter: "amortized", spoken: "Wait." });
  });
});

describe("what the site has and the lecture has not", () => {
  test("is named, and comes in behind what it follows there", () => {
    const own = lectureOf({ ...base, beats: base.beats.toSpliced(3, 2) });
    expect(absentFrom(own, base)).toEqual(base.beats.slice(3, 5).map(({ id }) => id));
    expect(withAbsent(own, base)).toEqual(lectureOf(base));
    const timed = retimed(own, base.beats[2].id, 9);
    expect(withAbsent(timed, base).entries[2].minutes).toBe(9);
  });

  test("is nothing once it has come in, and what was there keeps its order", () => {
    fc.assert(
      fc.property(lectures, (lecture) => {
        const whole = withAbsent(lecture, base);
        expect(absentFrom(whole, base)).toEqual([]);
        const known = new Set(lecture.entries.map(({ id }) => id));
        expect(whole.entries.filter(({ id }) => known.has(id))).toEqual(lecture.entries);
      }),
    );
  });
});

describe("a figure that is added from its page", () => {
  const beats = beatsOf(lectureOf(base), base);
  test("stands behind the last slide that shows it", () => {
    const at = placeFor("bound", beats);
    expect(base.beats[at - 1].id).toBe("amortized-bound");
  });

  test("stands at the end of its chapter where no slide shows it, and at the end where its chapter is not there", () => {
    const others = beats.filter((beat) => beat?.id !== "amortized-bound");
    expect(others[placeFor("bound", others) - 1]?.id).toBe("amortized-vi-as-rl");
    const without = beats.filter((beat) => beat?.chapter !== "amortized");
    expect(placeFor("bound", without)).toBe(without.length);
    expect(placeFor("bound", [])).toBe(0);
  });
});
