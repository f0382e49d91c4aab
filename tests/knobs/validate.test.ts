import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice, integer, number, seed, text, toggle } from "../../src/knobs/specs.ts";
import { checkValue, checkValues, readValue, writeValue } from "../../src/knobs/validate.ts";

const latent = integer({ label: "Latent size", min: 1, max: 20, default: 2 });
const beta = number({ label: "Beta", min: -3, max: 100, step: 0.1, default: 1 });
const shape = choice({ label: "Shape", options: { bent: "Bent", folded: "Folded" }, default: "bent" });
const short = text({
  label: "Map",
  default: "",
  problem: (t) => (t.length > 3 ? "the map is too long" : null),
});

const problem = (reading: ReturnType<typeof readValue>) => (reading.ok ? null : reading.problem);

describe("what is typed", () => {
  test.each([
    "banana",
    "",
    " ",
    "1e999",
    "-1e999",
    "Infinity",
    "NaN",
    "0x10",
    "1 2",
    "1,2,3",
    "1.2.3",
    ",5,",
    "50%",
    "1/0",
    "٣a",
    "101",
    "-3.01",
    "1e",
    "--1",
  ])("%j is refused as a number", (typed) => expect(readValue(beta, typed).ok).toBe(false));

  test.each([
    ["7", 7],
    [" 7 ", 7],
    ["-3", -3],
    ["−3", -3],
    ["+.5", 0.5],
    ["1e2", 100],
    ["2.", 2],
    ["-0", 0],
    ["0,5", 0.5],
    ["−2,25", -2.25],
    ["1e−3", 0.001],
    ["1,5e1", 15],
    ["2.5E+1", 25],
    ["２．５", 2.5],
    ["－２", -2],
    ["٢٫٥", 2.5],
    ["۴۲", 42],
    ["½", 0.5],
    ["1½", 1.5],
    ["1 ¾", 1.75],
    ["-¼", -0.25],
    ["3/4", 0.75],
    ["1⁄8", 0.125],
    ["10^-2", 0.01],
    ["2×10⁻³", 0.002],
    ["2,5 · 10¹", 25],
  ])("%j is %d", (typed, value) => expect(readValue(beta, typed)).toEqual({ ok: true, value }));

  test("with thousands parted is read where it can mean one thing only", () => {
    const read = (typed: string) => readValue(seed(), typed);
    for (const typed of [
      "1,000,000",
      "1.000.000",
      "1 000 000",
      "1\u202f000\u202f000",
      "1’000’000",
      "1_000_000",
    ])
      expect(read(typed)).toEqual({ ok: true, value: 1_000_000 });
    expect(read("1.000,0")).toEqual({ ok: true, value: 1000 });
    expect(read("1,000.0")).toEqual({ ok: true, value: 1000 });
    expect(problem(read("1,000"))).toBe("“1,000” can be read as 1 and as 1000: write the one that is meant");
    expect(read("12,3456").ok).toBe(false);
    expect(read("1,00,000").ok).toBe(false);
  });

  test("is named with what would fit", () => {
    expect(problem(readValue(latent, "banana"))).toBe("“banana” is not a whole number from 1 to 20");
    expect(problem(readValue(latent, "2.5"))).toBe("“2.5” is not a whole number from 1 to 20");
    expect(problem(readValue(latent, "21"))).toBe("“21” is not a whole number from 1 to 20");
    expect(problem(readValue(beta, "1e999"))).toBe("“1e999” is not a number from -3 to 100");
    expect(problem(readValue(shape, "straight"))).toBe("“straight” is not one of bent, folded");
    expect(problem(readValue(toggle({ label: "On", default: true }), "yes"))).toBe(
      "“yes” is not true or false",
    );
    expect(problem(readValue(seed(), "4294967296"))).toBe(
      "“4294967296” is not a whole number from 0 to 4294967295",
    );
    expect(problem(readValue(short, "####"))).toBe("the map is too long");
    expect(problem(readValue(latent, "9".repeat(500)))?.length).toBeLessThan(100);
  });

  test("cannot reach what an object inherits", () => {
    for (const word of ["constructor", "__proto__", "toString"])
      expect(readValue(shape, word).ok).toBe(false);
    expect(() => checkValues({ shape }, { constructor: 1 })).toThrow("constructor: there is no such knob");
  });
});

describe("a number survives writing and reading exactly", () => {
  const wide = number({ label: "x", min: -Number.MAX_VALUE, max: Number.MAX_VALUE, step: 1, default: 0 });
  test("any double", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(readValue(wide, writeValue(x))).toEqual({ ok: true, value: x + 0 });
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
  test("any seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (x) => {
        expect(readValue(seed(), writeValue(x))).toEqual({ ok: true, value: x });
      }),
      { seed: 2 },
    );
  });
});

test("whatever is typed is either refused or lies in the range", () => {
  const anything = fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String));
  fc.assert(
    fc.property(anything, (typed) => {
      const reading = readValue(latent, typed);
      if (!reading.ok) return;
      expect(Number.isInteger(reading.value)).toBe(true);
      expect(reading.value).toBeGreaterThanOrEqual(1);
      expect(reading.value).toBeLessThanOrEqual(20);
    }),
    { seed: 3, numRuns: 3000 },
  );
});

test("values from a file are held to their type, not bent to it", () => {
  expect(checkValue(latent, "2").ok).toBe(false);
  expect(checkValue(latent, null).ok).toBe(false);
  expect(checkValue(toggle({ label: "On", default: true }), 1).ok).toBe(false);
  expect(checkValues({ latent, beta }, { latent: 3 })).toEqual({ latent: 3 });
  expect(() => checkValues({ latent, beta }, { latent: 99, beta: Number.NaN })).toThrow(
    /latent: .*99.*; beta: .*NaN/,
  );
});
