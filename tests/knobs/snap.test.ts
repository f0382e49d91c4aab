import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nudge, snap } from "../../src/knobs/snap.ts";
import { number } from "../../src/knobs/specs.ts";

describe("the value of a knob nearest to where the reader pointed", () => {
  test("lies on the knob's steps without a trace of binary fractions", () => {
    const knob = { min: -3, max: 3, step: 0.1, scale: "linear" } as const;
    expect(snap(0.3000001, knob)).toBe(0.3);
    expect(snap(-2.94, knob)).toBe(-2.9);
  });

  test("counts steps from the knob's least value", () => {
    expect(snap(6.2, { min: 1, max: 11, step: 4, scale: "linear" })).toBe(5);
  });

  test("stays within reach", () => {
    const knob = { min: 0.05, max: 2, step: 0.01, scale: "log" } as const;
    expect(snap(-1, knob)).toBe(0.05);
    expect(snap(7, knob)).toBe(2);
  });

  test("is a value that stays where it is", () => {
    const knob = fc.constantFrom(
      { min: -3, max: 3, step: 0.05, scale: "linear" } as const,
      { min: 0.01, max: 100, step: 0.01, scale: "log" } as const,
    );
    fc.assert(
      fc.property(knob, fc.double({ min: -5, max: 200, noNaN: true }), (knob, value) => {
        const once = snap(value, knob);
        expect(snap(once, knob)).toBe(once);
      }),
    );
  });
});

describe("a keyboard step", () => {
  const temperature = number({ label: "τ", min: 0.01, max: 100, step: 0.01, default: 1, scale: "log" });

  test("goes from stop to stop on a log scale, and to the next one from between", () => {
    expect(nudge(0.01, 1, temperature)).toBe(0.011);
    expect(nudge(0.011, -1, temperature)).toBe(0.01);
    expect(nudge(0.01, -1, temperature)).toBe(0.01);
    expect(nudge(21, 1, temperature)).toBe(22);
    expect(nudge(21, -1, temperature)).toBe(20);
    expect(nudge(20, 20, temperature)).toBe(100);
    expect(nudge(2, 20, temperature)).toBe(20);
  });

  test("is a step of the knob elsewhere", () =>
    expect(nudge(3, -10, { min: -20, max: 20, step: 0.5, scale: "linear" })).toBe(-2));
});
