import { quote } from "../math/quote.ts";
import { numbersIn } from "./readNumber.ts";
import type { ParamSpec, ParamSpecs, TextSpec, ValueOf } from "./specs.ts";

/** Whatever a knob may hold. */
export type ParamValue = ValueOf<ParamSpec>;

/** A value that fits the knob, or what is wrong with it, in words that go after the knob's name. */
export type Reading =
  | { readonly ok: true; readonly value: ParamValue }
  | { readonly ok: false; readonly problem: string };

const LARGEST_SEED = 2 ** 32 - 1;
const fits = (value: ParamValue): Reading => ({ ok: true, value });
const refuse = (given: unknown, wanted: string): Reading => ({
  ok: false,
  problem: `${quote(String(given))} is not ${wanted}`,
});

/** The values that a knob takes, in words: "a whole number from 1 to 20". */
function wantedBy(spec: ParamSpec): string {
  switch (spec.kind) {
    case "number":
      return `a ${spec.integer ? "whole " : ""}number from ${spec.min} to ${spec.max}`;
    case "seed":
      return `a whole number from 0 to ${LARGEST_SEED}`;
    case "choice":
      return `one of ${Object.keys(spec.options).join(", ")}`;
    case "switch":
      return "true or false";
    case "text":
      return "a text";
  }
}

function isInRange(spec: ParamSpec, value: number): boolean {
  if (spec.kind === "seed") return Number.isInteger(value) && value >= 0 && value <= LARGEST_SEED;
  if (spec.kind !== "number" || !Number.isFinite(value)) return false;
  return value >= spec.min && value <= spec.max && (!spec.integer || Number.isInteger(value));
}

/** Holds a value (from a file, a scene, a figure's own edit) to the knob's declaration; never bends it to fit. */
export function checkValue(spec: ParamSpec, value: unknown): Reading {
  const refused = refuse(value, wantedBy(spec));
  switch (spec.kind) {
    case "number":
    case "seed":
      return typeof value === "number" && isInRange(spec, value) ? fits(value + 0) : refused;
    case "choice":
      return typeof value === "string" && Object.hasOwn(spec.options, value) ? fits(value) : refused;
    case "switch":
      return typeof value === "boolean" ? fits(value) : refused;
    case "text": {
      if (typeof value !== "string") return refused;
      const problem = spec.problem(value);
      return problem === null ? fits(value) : { ok: false, problem };
    }
  }
}

/** Reads what someone typed, in a field or in the address: what can be meant in one way only. */
export function readValue(spec: ParamSpec, typed: string): Reading {
  switch (spec.kind) {
    case "choice":
      return checkValue(spec, typed);
    case "switch":
      return checkValue(spec, typed === "true" || (typed === "false" ? false : typed));
    case "text":
      return readText(spec, typed);
    case "number":
    case "seed": {
      const numbers = numbersIn(typed);
      const isMeant = numbers.some((value) => isInRange(spec, value));
      if (numbers.length > 1 && isMeant) return ambiguous(typed, numbers);
      return isMeant ? fits(numbers[0] + 0) : refuse(typed, wantedBy(spec));
    }
  }
}

function readText(spec: TextSpec, typed: string): Reading {
  const readings = spec.readings?.(typed) ?? [typed];
  const fitting = readings.filter((reading) => spec.problem(reading) === null);
  if (fitting.length > 1) return ambiguous(typed, fitting);
  if (readings.length === 0) return refuse(typed, "a list of numbers, such as 2.5; 1; 0.5");
  return checkValue(spec, fitting[0] ?? readings[0]);
}

const ambiguous = (typed: string, readings: readonly ParamValue[]): Reading => ({
  ok: false,
  problem: `${quote(typed)} can be read as ${readings.slice(0, 2).join(" and as ")}: write the one that is meant`,
});

/** Writes a value so that `readValue` gives back the very same one. */
export const writeValue = (value: ParamValue): string => String(value);

/**
 * Holds several named values, from a file or a figure's own edit, to their declarations.
 * Throws a RangeError that names every one that does not fit.
 */
export function checkValues(
  specs: ParamSpecs,
  values: Readonly<Record<string, unknown>>,
): Record<string, ParamValue> {
  const good: Record<string, ParamValue> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    const reading = spec ? checkValue(spec, value) : { ok: false as const, problem: "there is no such knob" };
    if (reading.ok) good[name] = reading.value;
    else problems.push(`${name}: ${reading.problem}`);
  }
  if (problems.length > 0) throw new RangeError(problems.join("; "));
  return good;
}
