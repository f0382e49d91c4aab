import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { tint } from "../../src/ui/tint.ts";

const whole = (code: string) =>
  tint(code)
    .map(({ text }) => text)
    .join("");
const kinds = (code: string) =>
  tint(code)
    .filter(({ kind }) => kind !== "plain")
    .map(({ kind, text }) => `${kind} ${text}`);

test("tints what it knows and nothing inside comments and strings", () => {
  expect(kinds('const x = "for 1"; // return 2\nfoo(3e-4)')).toEqual([
    "keyword const",
    'string "for 1"',
    "comment // return 2",
    "number 3e-4",
  ]);
  expect(kinds("/** if\n else */ constant")).toEqual(["comment /** if\n else */"]);
});

test("loses no letter of any text", () => {
  const real = readFileSync(new URL("../../src/knobs/specs.ts", import.meta.url), "utf8");
  expect(whole(real)).toBe(real);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."a1\"'`/*\\\n .e-") }), (code) => whole(code) === code),
    { seed: 5, numRuns: 3000 },
  );
});
