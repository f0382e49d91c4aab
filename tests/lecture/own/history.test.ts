import fc from "fast-check";
import { expect, test } from "vitest";
import { beginHistory, redone, undone } from "../../../src/knobs/history.ts";
import { renamed } from "../../../src/lecture/own/edits.ts";
import { changedBy } from "../../../src/lecture/own/editor/history.ts";
import type { OwnLecture } from "../../../src/lecture/own/ownLecture.ts";
import { lectures } from "./arbitraries.ts";

test("what was changed is undone step by step, down to the lecture as it was, and redone up to what it became", () => {
  fc.assert(
    fc.property(lectures, fc.array(fc.string(), { maxLength: 20 }), (lecture, titles) => {
      let history = beginHistory(lecture);
      for (const title of titles) history = changedBy(history, (old) => renamed(old, title));
      expect(history.past).toHaveLength(titles.length);
      for (const title of titles.toReversed()) {
        expect(history.present.title).toBe(title);
        history = undone(history);
      }
      expect(history.present).toBe(lecture);
      expect(undone(history)).toBe(history);
      for (const title of titles) {
        history = redone(history);
        expect(history.present.title).toBe(title);
      }
      expect(redone(history)).toBe(history);
    }),
  );
});

test("what is typed in a row is undone as one, another change between parts it; a change of nothing is none", () => {
  const start = beginHistory<OwnLecture>({ title: "", entries: [] });
  let history = start;
  for (const title of ["a", "ab", "abc"]) history = changedBy(history, (old) => renamed(old, title), "title");
  expect(history.past).toHaveLength(1);
  expect(undone(history).present).toBe(start.present);
  expect(changedBy(history, (old) => old)).toBe(history);
  const other = changedBy(history, (old) => renamed(old, "other"));
  expect(changedBy(other, (old) => renamed(old, "others"), "title").past).toHaveLength(3);
});
