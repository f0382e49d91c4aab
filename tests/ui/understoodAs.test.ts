import { expect, test } from "vitest";
import { understoodAs } from "../../src/ui/understoodAs.ts";

test.each([
  ["0,5", "0.5", "“0,5” is read as 0.5"],
  [" ½ ", "0.5", "“½” is read as 0.5"],
  ["2,5; 1", "2.5,1", "“2,5; 1” is read as 2.5,1"],
])("%j, read as %s, is told", (typed, written, told) =>
  expect(understoodAs(typed, written)).toEqual({ text: told, understood: true }),
);

test.each([
  ["0.50", "0.5"],
  [".5", "0.5"],
  ["−3", "-3"],
  ["1, 2", "1,2"],
  ["1e3", "1000"],
])("%j, read as %s, needs no words", (typed, written) => expect(understoodAs(typed, written)).toBeNull());
