import { expect, test } from "vitest";
import { Pace } from "../../src/frame/run/loop/pace.ts";

test("a pace deals out its rate, whatever the intervals at which it is asked", () => {
  for (const interval of [3, 16, 40, 333]) {
    const pace = new Pace(12, 0);
    let taken = 0;
    for (let now = 0; now <= 10_000; now += interval) {
      const due = pace.due(now);
      pace.pay(due);
      taken += due;
    }
    expect(Math.abs(taken - 121)).toBeLessThanOrEqual(4);
  }
});

test("a pace says how long to wait, and then the step is due", () => {
  const pace = new Pace(4, 100);
  pace.pay(pace.due(100));
  expect(pace.due(100)).toBe(0);
  expect(pace.wait()).toBeCloseTo(250, 9);
  expect(pace.due(100 + pace.wait())).toBe(1);
});

test("a pace does not make up for a long sleep", () => {
  const pace = new Pace(5, 0);
  expect(pace.due(60_000)).toBe(5);
});
