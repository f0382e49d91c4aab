import { type Race, RUNS } from "../../inference/race.ts";
import type { Runner } from "../../inference/raceRunner.ts";
import type { SavedTrace } from "../../math/thinnedTrace.ts";
import { checkValues } from "../../knobs/validate.ts";
import { params, type Values } from "../../figures/race/params.ts";
import type { RaceRow } from "./snapshot.ts";

/** A race as it is saved. */
interface SavedRace {
  readonly race: 1;
  readonly params: Values;
  readonly step: number;
  readonly rngs: readonly (readonly number[])[];
  readonly lanes: readonly (readonly Runner[])[];
  readonly trace: SavedTrace<RaceRow>;
}

/** JSON has no −∞, which is the ELBO of a run that has diverged. */
const LOST = "-Infinity";
const replacer = (_: string, value: unknown) => (value === Number.NEGATIVE_INFINITY ? LOST : value);
const reviver = (_: string, value: unknown) => (value === LOST ? Number.NEGATIVE_INFINITY : value);

/** The race as it stands, as bytes. */
export function writeSave(values: Values, race: Race, trace: SavedTrace<RaceRow>): Uint8Array<ArrayBuffer> {
  const saved: SavedRace = {
    race: 1,
    params: values,
    step: race.step,
    rngs: race.rngs.map((rng) => [...rng.save()]),
    lanes: race.lanes.map(({ runners }) => runners),
    trace,
  };
  return new TextEncoder().encode(JSON.stringify(saved, replacer));
}

/** Reads a saved race. Throws an Error that says what is wrong if the bytes are none. */
export function readSave(bytes: Uint8Array<ArrayBuffer>): SavedRace {
  const saved = parse(bytes);
  if (saved?.race !== 1) throw new Error("This file is not a saved race.");
  const isWhole =
    Number.isSafeInteger(saved.step) &&
    isListOf(saved.rngs, isGenerator, RUNS) &&
    isListOf(saved.lanes, (lane) => isListOf(lane, isRunner, RUNS), 3) &&
    isListOf(saved.trace?.rows, isRow) &&
    isListOf(saved.trace?.pending, isRow);
  if (!isWhole) throw new Error("The saved race is damaged: some of its numbers are missing.");
  return saved as SavedRace;
}

/** Throws an Error that names the knob if a saved race was run with others than these, but for the live ones. */
export function holdToKnobs(saved: SavedRace, values: Values): void {
  const other = Object.entries(params).find(
    ([name, spec]) =>
      !("live" in spec && spec.live) && saved.params[name as keyof Values] !== values[name as keyof Values],
  );
  if (other) throw new Error(`The saved race was run with another setting of “${other[1].label}”.`);
}

/** The knobs of a saved race. */
export function paramsOfSave(bytes: Uint8Array<ArrayBuffer>): Partial<Values> {
  return checkValues(params, readSave(bytes).params) as Partial<Values>;
}

/** Puts a race where a saved one stood. */
export function takeUp({ step, rngs, lanes }: SavedRace, race: Race): void {
  race.rngs.forEach((rng, i) => rng.restore(rngs[i]));
  race.lanes.forEach(({ runners }, k) =>
    runners.forEach((runner, i) => Object.assign(runner, structuredClone(lanes[k][i]))),
  );
  race.resumeAt(step);
}

function parse(bytes: Uint8Array): Partial<SavedRace> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes), reviver) as Partial<SavedRace> | null;
  } catch {
    return null;
  }
}

const isListOf = (value: unknown, test: (item: unknown) => boolean, length?: number): boolean =>
  Array.isArray(value) && value.every(test) && (length === undefined || value.length === length);
const isNumber = (value: unknown): value is number => typeof value === "number" && !Number.isNaN(value);
const isGenerator = (words: unknown): boolean =>
  isListOf(words, (word) => Number.isInteger(word) && Number(word) >= 0 && Number(word) < 2 ** 32, 4) &&
  (words as readonly number[]).some(Boolean);
const isCount = (value: unknown) => value === null || Number.isSafeInteger(value);

function isRunner(value: unknown): boolean {
  const runner = value as Partial<Runner> | null;
  const moments = [runner?.muMoments, runner?.sigmaMoments];
  return (
    [runner?.mu, runner?.logSigma, ...moments.flatMap((m) => [m?.first, m?.second])].every(Number.isFinite) &&
    isNumber(runner?.elbo) &&
    (runner.baseline === null || Number.isFinite(runner.baseline)) &&
    isCount(runner.divergedAt)
  );
}

function isRow(value: unknown): boolean {
  const row = value as Partial<RaceRow> | null;
  return (
    isNumber(row?.step) &&
    isListOf(
      row.lanes,
      (lane) =>
        typeof lane === "object" &&
        lane !== null &&
        ["samples", "low", "median", "high"].every((key) => isNumber((lane as Record<string, unknown>)[key])),
      3,
    )
  );
}
