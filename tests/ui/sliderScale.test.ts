import { describe, expect, test } from "vitest";
import { integer, number } from "../../src/knobs/specs.ts";
import { sliderScale } from "../../src/ui/sliderScale.ts";

const valuesOf = (scale: ReturnType<typeof sliderScale>) => {
  const count = Math.round((scale.max - scale.min) / scale.step) + 1;
  return Array.from({ length: count }, (_, i) => scale.value(scale.min + i * scale.step));
};

describe("a log slider", () => {
  const rate = number({ label: "η", min: 1e-5, max: 10, step: 1e-5, default: 1e-3, scale: "log" });

  test("reaches both ends exactly, rises all the way, and gives every decade the same room", () => {
    const scale = sliderScale(rate);
    const values = valuesOf(scale);
    expect([values[0], values.at(-1)]).toEqual([1e-5, 10]);
    expect(values.every((value, i) => i === 0 || value > values[i - 1])).toBe(true);
    for (let decade = 1e-5; decade < 5; decade *= 10) {
      expect(scale.position(decade * 10) - scale.position(decade)).toBe(20);
    }
  });

  test("finds its way back from every notch, and the nearest one from between", () => {
    const scale = sliderScale(rate);
    for (const [i, value] of valuesOf(scale).entries()) expect(scale.position(value)).toBe(i);
    expect(scale.value(scale.position(0.00101))).toBe(0.001);
  });

  test("may begin at 0, which has no logarithm: then come its step and all above", () => {
    const scale = sliderScale(number({ label: "β", min: 0, max: 50, step: 0.05, default: 1, scale: "log" }));
    const values = valuesOf(scale);
    expect(values.slice(0, 3)).toEqual([0, 0.05, 0.055]);
    expect(values.at(-1)).toBe(50);
    for (const [i, value] of values.entries()) expect(scale.position(value)).toBe(i);
    expect(scale.position(0.001)).toBe(1);
  });

  test("of whole numbers has each of them once", () => {
    const values = valuesOf(
      sliderScale(integer({ label: "n", min: 1, max: 1000, default: 10, scale: "log" })),
    );
    expect(values.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(values.every(Number.isInteger)).toBe(true);
    expect(new Set(values).size).toBe(values.length);
    const batches = valuesOf(
      sliderScale(integer({ label: "n", min: 16, max: 512, step: 16, default: 128, scale: "log" })),
    );
    expect(batches.every((value) => value % 16 === 0)).toBe(true);
    expect(batches).toContain(128);
  });
});

test("a linear slider's position is its value", () => {
  const scale = sliderScale(number({ label: "β", min: 0, max: 2, step: 0.1, default: 1 }));
  expect([scale.min, scale.max, scale.step, scale.position(0.3), scale.value(0.3)]).toEqual([
    0, 2, 0.1, 0.3, 0.3,
  ]);
});
