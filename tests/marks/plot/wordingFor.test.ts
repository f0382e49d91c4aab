import * as fc from "fast-check";
import { expect, test } from "vitest";
import { wordingFor } from "../../../src/marks/plot/wordingFor.ts";

const wordings = ["How far each step falls short", "Short by", "By"] as const;

test("the longest wording that fits is said, the last where none does", () => {
  expect(wordingFor(400, 15, wordings)).toBe(wordings[0]);
  expect(wordingFor(100, 15, wordings)).toBe(wordings[1]);
  expect(wordingFor(30, 15, wordings)).toBe(wordings[2]);
  expect(wordingFor(2, 15, wordings)).toBe(wordings[2]);
});

test("a longer line or smaller letters never call for fewer words", () => {
  const pixels = fc.double({ min: 0, max: 600, noNaN: true });
  fc.assert(
    fc.property(pixels, pixels, fc.constantFrom(13, 15, 19), (one, other, size) => {
      const [short, long] = [Math.min(one, other), Math.max(one, other)].map(
        (line) => wordingFor(line, size, wordings).length,
      );
      expect(long).toBeGreaterThanOrEqual(short);
      expect(wordingFor(one, 13, wordings).length).toBeGreaterThanOrEqual(
        wordingFor(one, 19, wordings).length,
      );
    }),
  );
});

test("marks above letters and pairs of code units count as the reader sees them", () => {
  expect(wordingFor(13 * 0.52 * 2, 13, ["𝒩𝒩", "N"])).toBe("𝒩𝒩");
});
