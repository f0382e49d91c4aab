import { count, type Field, readFields, reals } from "../../data/fields.ts";
import { type RunFile, wrongIn } from "../../data/runFile.ts";
import { LINES, type Registers } from "../../inference/amortizedLoop.ts";
import { parameterNames } from "../../inference/loopOracle.ts";
import type { Saved } from "../run.ts";
import { numbersBy, takeTrace, traceTensors } from "../savedParts.ts";
import type { LoopRun } from "./loopRun.ts";
import { rowNames } from "./snapshot.ts";

const isRan: Field<LoopRun["ran"]> = (value): value is LoopRun["ran"] =>
  Array.isArray(value) && value.length === 2 && value.every(count);
const isLine: Field<number> = (value): value is number => count(value) && value < LINES;
const isRegisters: Field<Partial<Registers>> = (value): value is Partial<Registers> =>
  typeof value === "object" && value !== null;

const fields = {
  iteration: count,
  line: isLine,
  theta: reals("w", "b"),
  phi: reals("a", "c", "s"),
  registers: isRegisters,
  ran: isRan,
  sums: reals(...parameterNames),
};
const rowForm = numbersBy(...rowNames);

/** The line that leaves each number behind. */
const lineOf: Readonly<Record<keyof Registers, number>> = {
  index: 1,
  x: 1,
  mu: 2,
  sigma: 2,
  epsilon: 3,
  z: 4,
  terms: 5,
  gTheta: 6,
  gPhi: 7,
  thetaBefore: 8,
  phiBefore: 9,
};

export function saveLoop({ loop, ran, sums, trace }: LoopRun): Saved {
  const { iteration, line, theta, phi, registers } = loop;
  const state = { iteration, line, theta, phi, registers, ran, sums };
  return { state, tensors: traceTensors("trace", trace.save(), rowForm) };
}

/** Puts a run where a saved one stood. Throws, with nothing changed, if that cannot be. */
export function restoreLoop({ step, state, tensors }: RunFile, course: LoopRun): void {
  const { ran, sums, ...at } = readFields(state, fields);
  const lines = at.line > 0 ? at.line : at.iteration > 0 ? LINES : 0;
  if (Object.entries(lineOf).some(([name, line]) => line <= lines && !(name in at.registers)))
    throw wrongIn("registers");
  course.trace.restore(takeTrace(tensors, "trace", rowForm));
  course.loop.resume(at);
  Object.assign(course, { step, ran, sums, divergedAt: null });
}
