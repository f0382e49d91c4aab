import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  moved,
  removed,
  renamed,
  retimed,
  rewritten,
  setHidden,
  withAdded,
} from "../../../src/lecture/own/edits.ts";
import { limits } from "../../../src/lecture/own/limits.ts";
import { lectureOf, type OwnLecture } from "../../../src/lecture/own/ownLecture.ts";
import { base, lectures } from "./arbitraries.ts";

const ids = ({ entries }: OwnLecture) => entries.map(({ id }) => id);
/** A lecture and one of its entries. */
const withOne = lectures
  .filter(({ entries }) => entries.length > 0)
  .chain((lecture) => fc.tuple(fc.constant(lecture), fc.constantFrom(...lecture.entries)));
const slide = { kind: "text", title: "Mine", text: "$x$", minutes: 2, spoken: "" } as const;

describe("a change of a lecture", () => {
  test("moves one entry to its place, and all others keep their order", () => {
    fc.assert(
      fc.property(withOne, fc.integer({ min: -3, max: 40 }), ([lecture, entry], to) => {
        const after = moved(lecture, entry.id, to);
        const place = Math.min(Math.max(to, 0), lecture.entries.length - 1);
        expect(after.entries[place]).toBe(entry);
        expect(ids(after).filter((id) => id !== entry.id)).toEqual(
          ids(lecture).filter((id) => id !== entry.id),
        );
        expect(ids(after).toSorted()).toEqual(ids(lecture).toSorted());
      }),
    );
  });

  test("moved there and back is as it was", () => {
    fc.assert(
      fc.property(withOne, fc.integer({ min: 0, max: 29 }), ([lecture, entry], to) => {
        const from = lecture.entries.indexOf(entry);
        expect(moved(moved(lecture, entry.id, to), entry.id, from)).toEqual(lecture);
      }),
    );
  });

  test("hides and shows, and shown again it is as it was", () => {
    fc.assert(
      fc.property(withOne, ([lecture, { id, hidden }]) => {
        const other = setHidden(lecture, id, !hidden);
        expect(other).not.toEqual(lecture);
        expect(setHidden(other, id, hidden)).toEqual(lecture);
      }),
    );
  });

  test("times within the limits, and touches no other entry", () => {
    fc.assert(
      fc.property(withOne, fc.double(), ([lecture, entry], minutes) => {
        const after = retimed(lecture, entry.id, minutes);
        const at = lecture.entries.indexOf(entry);
        const planned = after.entries[at].minutes;
        if (Number.isNaN(minutes)) expect(after).toEqual(lecture);
        else expect(planned).toBe(Math.min(Math.max(minutes, 0), limits.minutes));
        expect(after.entries.toSpliced(at, 1)).toEqual(lecture.entries.toSpliced(at, 1));
      }),
    );
  });

  test("takes out what is one's own, and never what is the site's", () => {
    fc.assert(
      fc.property(withOne, ([lecture, entry]) => {
        const left = entry.kind === "default" ? ids(lecture) : ids(lecture).filter((id) => id !== entry.id);
        expect(ids(removed(lecture, entry.id))).toEqual(left);
      }),
    );
  });

  test("adds at a place under an id that nobody has; taken out again it is as it was", () => {
    fc.assert(
      fc.property(lectures, fc.nat(30), (lecture, n) => {
        const at = Math.min(n, lecture.entries.length);
        const { lecture: after, id } = withAdded(lecture, slide, at);
        expect(ids(lecture)).not.toContain(id);
        expect(after.entries[at]).toEqual({ ...slide, id, hidden: false });
        expect(removed(after, id)).toEqual(lecture);
      }),
    );
  });

  test("adds nothing to a full lecture, and says so", () => {
    let lecture = lectureOf({ title: "", beats: [] });
    for (let i = 0; i < limits.beats; i++) lecture = withAdded(lecture, slide, 0).lecture;
    expect(new Set(ids(lecture)).size).toBe(limits.beats);
    expect(() => withAdded(lecture, slide, 0)).toThrow("at most 500 slides");
  });

  test("rewrites text slides and no others; renames", () => {
    const { lecture, id } = withAdded(lectureOf(base), slide, 1);
    expect(rewritten(lecture, id, { text: "new" }).entries[1]).toMatchObject({ title: "Mine", text: "new" });
    expect(rewritten(lecture, base.beats[0].id, { text: "new" })).toEqual(lecture);
    expect(renamed(lecture, "Ours")).toEqual({ ...lecture, title: "Ours" });
  });
});
