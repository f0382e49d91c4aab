import { expect, test } from "vitest";
import { readOptions } from "../../../scripts/fuzz/options.ts";

test("by itself it runs a minute everywhere, with another seed each day", () => {
  const day = 24 * 60 * 60 * 1000;
  expect(readOptions([], 20_786 * day + 5)).toEqual({
    minutes: 1,
    seed: 20_786,
    only: [],
    acts: 40,
    round: undefined,
    shrinkFor: 90_000,
    site: "dist",
    replay: null,
  });
});

test("it is told how long, from which seed, and where", () => {
  const said = readOptions("--minutes 0.5 --seed 3 --only vae,bound --round 2 --shrink 0".split(" "));
  expect(said).toMatchObject({ minutes: 0.5, seed: 3, only: ["vae", "bound"], round: 2, shrinkFor: 0 });
});

test.for([
  [["--minutes", "0"], /--minutes/],
  [["--minutes", "long"], /--minutes/],
  [["--seed", "-1"], /--seed/],
  [["--seed", "1.5"], /--seed/],
  [["--round", ""], /--round/],
  [["--hours", "1"], /--hours/],
] as const)("%j says what is wrong", ([args, message]) => {
  expect(() => readOptions(args)).toThrow(message);
});
