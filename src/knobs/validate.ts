import type { ParamSpec, ParamSpecs, ValueOf } from "./specs.ts";

/** Whatever a knob may hold. */
export type ParamValue = ValueOf<ParamSpec>;

/** A value that fits the knob, or what is wrong with it, in words that go after the knob's name. */
export type Reading =
  | { readonly ok: true; readonly value: ParamValue }
  | { readonly ok: false; readonly problem: string };

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const LARGEST_SEED = 2 ** 32 - 1;
const LONGEST_QUOTE = 40;

const quote = (text: string) =>
  `“${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}”`;
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

/** Reads what someone typed, in a field or in the address. */
export function readValue(spec: ParamSpec, typed: string): Reading {
  if (spec.kind === "choice" || spec.kind === "text") return checkValue(spec, typed);
  if (spec.kind === "switch")
    return checkValue(spec, typed === "true" || (typed === "false" ? false : typed));
  const digits = typed.trim().replace("−", "-");
  return DECIMAL.test(digits) && isInRange(spec, Number(digits))
    ? fits(Number(digits) + 0)
    : refuse(typed, wantedBy(spec));
}

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
