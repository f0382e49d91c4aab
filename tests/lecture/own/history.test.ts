import fc from "fast-check";
import { expect, test } from "vitest";
import { renamed } from "../../../src/lecture/own/edits.ts";
import { changedBy, historyOf, undone } from "../../../src/lecture/own/editor/history.ts";
import { lectures } from "./arbitraries.ts";

test("what was changed is undone step by step, down to the lecture as it was", () => {
  fc.assert(
    fc.property(lectures, fc.array(fc.string(), { maxLength: 20 }), (lecture, titles) => {
      let history = historyOf(lecture);
      for (const title of titles) history = changedBy(history, (old) => renamed(old, title));
      expect(history.past).toHaveLength(titles.length);
      for (const title of titles.toReversed()) {
        expect(history.lecture.title).toBe(title);
        history = undone(history);
      }
      expect(history.lecture).toBe(lecture);
      expect(undone(history)).toBe(history);
    }),
  );
});

test("what is typed in a row is undone as one; a change of nothing is none", () => {
  const start = historyOf({ title: "", entries: [] });
  let history = start;
  for (const title of ["a", "ab", "abc"]) history = changedBy(history, (old) => renamed(old, title), "title");
  expect(history.past).toHaveLength(1);
  expect(undone(history).lecture).toBe(start.lecture);
  expect(changedBy(history, (old) => old)).toBe(history);
});
