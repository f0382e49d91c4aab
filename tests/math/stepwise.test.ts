import { expect, test } from "vitest";
import { type Steps, stepsOf, stepwise, withRests } from "../../src/math/stepwise.ts";

const squares = stepwise(function* (n: number): Steps<number[]> {
  const all: number[] = [];
  for (let i = 0; i < n; i++) {
    all.push(i * i);
    yield;
  }
  return all;
});

test("a function with rests computes the same without them, and with them rests at each", async () => {
  expect(squares(4)).toEqual([0, 1, 4, 9]);
  const rested: string[] = [];
  const rest = async () => void rested.push("rest");
  expect(await withRests(stepsOf(squares)(4), rest)).toEqual([0, 1, 4, 9]);
  expect(rested).toHaveLength(4);
});

test("any function has steps: it rests once, before it begins", () => {
  const steps = stepsOf((a: number, b: number) => a + b)(2, 3);
  expect(steps.next().done).toBe(false);
  expect(steps.next()).toEqual({ done: true, value: 5 });
});

test("what goes wrong in a step reaches whoever waits", async () => {
  const broken = stepwise(function* (): Steps<number> {
    yield;
    throw new RangeError("too many");
  });
  expect(broken).toThrow("too many");
  await expect(withRests(broken.steps(), async () => {})).rejects.toThrow("too many");
});
