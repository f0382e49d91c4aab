import { LINES, type Registers } from "../../inference/amortizedLoop.ts";
import type { Phi, Theta } from "../../inference/lineModel.ts";
import { parameterNames, type Parameters } from "../../inference/loopOracle.ts";
import type { SavedTrace } from "../../math/thinnedTrace.ts";
import { checkValues } from "../../knobs/validate.ts";
import { params, type Values } from "../../figures/algorithm/params.ts";
import type { LoopRun } from "./loopRun.ts";
import type { LoopRow } from "./snapshot.ts";

/** A run as it is saved. */
interface SavedLoop {
  readonly algorithm: 1;
  readonly params: Values;
  readonly step: number;
  readonly ran: readonly [number, number];
  readonly iteration: number;
  readonly line: number;
  readonly theta: Theta;
  readonly phi: Phi;
  readonly registers: Partial<Registers>;
  readonly sums: Parameters;
  readonly divergedAt: number | null;
  readonly trace: SavedTrace<LoopRow>;
}

/** The run as it stands, as bytes. */
export function writeSave({ values, step, ran, loop, sums, divergedAt, trace }: LoopRun) {
  const { iteration, line, theta, phi, registers } = loop;
  const saved: SavedLoop = {
    algorithm: 1,
    params: values,
    step,
    ran,
    iteration,
    line,
    theta,
    phi,
    registers,
    sums,
    divergedAt,
    trace: trace.save(),
  };
  return new TextEncoder().encode(JSON.stringify(saved));
}

/** Reads a saved run. Throws an Error that says what is wrong if the bytes are none. */
export function readSave(bytes: Uint8Array<ArrayBuffer>): SavedLoop {
  const saved = parse(bytes);
  if (saved?.algorithm !== 1) throw new Error("This file is not a saved run of the algorithm.");
  const isWhole =
    isCount(saved.step) &&
    isCount(saved.iteration) &&
    isCount(saved.line) &&
    Number(saved.line) < LINES &&
    saved.ran?.length === 2 &&
    saved.ran.every(isCount) &&
    (saved.divergedAt === null || isCount(saved.divergedAt)) &&
    hasNumbers(saved.theta, ["w", "b"]) &&
    hasNumbers(saved.phi, ["a", "c", "s"]) &&
    hasNumbers(saved.sums, parameterNames) &&
    isRegisters(saved.registers, Number(saved.line), Number(saved.iteration)) &&
    [saved.trace?.rows, saved.trace?.pending].every((rows) => Array.isArray(rows) && rows.every(isRow));
  if (!isWhole)
    throw new Error("The saved run of the algorithm is damaged: some of its numbers are missing.");
  return saved as SavedLoop;
}

/** Throws an Error that names the knob if a saved run was made with others than these, but for the live ones. */
export function holdToKnobs(saved: SavedLoop, values: Values): void {
  const other = Object.entries(params).find(
    ([name, spec]) =>
      !("live" in spec && spec.live) && saved.params[name as keyof Values] !== values[name as keyof Values],
  );
  if (other)
    throw new Error(`The saved run of the algorithm was made with another setting of “${other[1].label}”.`);
}

/** The knobs of a saved run. */
export function paramsOfSave(bytes: Uint8Array<ArrayBuffer>): Partial<Values> {
  return checkValues(params, readSave(bytes).params) as Partial<Values>;
}

/** Puts a run where a saved one stood. */
export function takeUp({ trace, theta, phi, iteration, line, registers, ...rest }: SavedLoop, run: LoopRun) {
  run.trace.restore(trace);
  run.loop.resume({ theta, phi, iteration, line, registers });
  const { step, ran, sums, divergedAt } = rest;
  Object.assign(run, { step, ran, sums, divergedAt });
}

function parse(bytes: Uint8Array): Partial<SavedLoop> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Partial<SavedLoop> | null;
  } catch {
    return null;
  }
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const hasNumbers = (value: unknown, names: readonly string[]): boolean =>
  typeof value === "object" &&
  value !== null &&
  names.every((name) => Number.isFinite((value as Record<string, unknown>)[name]));
const isRow = (row: unknown): boolean =>
  hasNumbers(row, ["iteration", "elbo", "logEvidence", ...parameterNames]);

/** The numbers that the lines of an iteration leave behind, line by line. */
const written: readonly ((registers: Record<string, unknown>) => boolean)[] = [
  (r) => hasNumbers(r, ["index", "x"]),
  (r) => hasNumbers(r, ["mu", "sigma"]),
  (r) => hasNumbers(r, ["epsilon"]),
  (r) => hasNumbers(r, ["z"]),
  (r) => hasNumbers(r.terms, ["logLikelihood", "logPrior", "entropy", "elbo"]),
  (r) => hasNumbers(r.gTheta, ["w", "b"]),
  (r) => hasNumbers(r.gPhi, ["a", "c", "s"]),
  (r) => hasNumbers(r.thetaBefore, ["w", "b"]),
  (r) => hasNumbers(r.phiBefore, ["a", "c", "s"]),
];

function isRegisters(value: unknown, line: number, iteration: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  const ran = line > 0 ? line : iteration > 0 ? LINES : 0;
  return written.slice(0, ran).every((isWritten) => isWritten(value as Record<string, unknown>));
}
