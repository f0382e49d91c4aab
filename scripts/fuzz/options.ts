import { parseArgs } from "node:util";

export const usage = `npm run fuzz -- --minutes N                lets a monkey loose in every figure and page for so long (1)
npm run fuzz -- --replay FILE              does again what a file says
  --seed S         another seed, other acts (the number of the day)
  --only a,b       only these figures or pages
  --acts N         acts in one visit (40)
  --round N        only this round, as a report names it
  --shrink S       seconds that a fault may be made shorter (90)
  --site FOLDER    the built site (dist)
`;

export interface Options {
  readonly minutes: number;
  readonly seed: number;
  readonly only: readonly string[];
  readonly acts: number;
  readonly round: number | undefined;
  /** Milliseconds. */
  readonly shrinkFor: number;
  readonly site: string;
  readonly replay: string | null;
}

const day = 24 * 60 * 60 * 1000;

const whole = (value: number) => Number.isSafeInteger(value) && value >= 0;

function number(name: string, text: string, isGood: (value: number) => boolean, kind: string): number {
  const value = Number(text);
  if (text.trim() === "" || !isGood(value)) throw new Error(`--${name} takes ${kind}, not "${text}".`);
  return value;
}

/** Reads the command line. Throws, with what was wrong, if it says nothing that can be done. */
export function readOptions(args: readonly string[], now = Date.now()): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: String(Math.floor(now / day)) },
      only: { type: "string", default: "" },
      acts: { type: "string", default: "40" },
      round: { type: "string" },
      shrink: { type: "string", default: "90" },
      site: { type: "string", default: "dist" },
      replay: { type: "string" },
    },
  });
  return {
    minutes: number(
      "minutes",
      values.minutes,
      (value) => value > 0 && Number.isFinite(value),
      "a number above 0",
    ),
    seed: number("seed", values.seed, whole, "a whole number"),
    only: values.only.split(",").filter(Boolean),
    acts: number("acts", values.acts, whole, "a whole number"),
    round: values.round === undefined ? undefined : number("round", values.round, whole, "a whole number"),
    shrinkFor: 1000 * number("shrink", values.shrink, (value) => value >= 0, "seconds"),
    site: values.site,
    replay: values.replay ?? null,
  };
}
