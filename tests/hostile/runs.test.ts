import { describe, expect, test } from "vitest";
import { writeJson } from "../../src/data/exactJson.ts";
import { readRunFile, writeRunFile } from "../../src/data/runFile.ts";
import type { StoredTensor, StoredTensors } from "../../src/data/safetensors.ts";
import { figure as algorithm } from "../../src/figures/algorithm/figure.ts";
import { figure as race } from "../../src/figures/race/figure.ts";
import { figure as valueIteration } from "../../src/figures/value-iteration/figure.ts";
import { figure as viAsRl } from "../../src/figures/vi-as-rl/figure.ts";
import { paramsOfRun } from "../../src/frame/run/runSetup.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { run as loopRun } from "../../src/runs/loop/run.ts";
import { run as policyRun } from "../../src/runs/policy/run.ts";
import { run as raceRun } from "../../src/runs/race/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import type { Simulation } from "../../src/runs/simulation.ts";
import { run as valueIterationRun } from "../../src/runs/valueIteration/run.ts";
import { bentBytes } from "./bytes.ts";
import type { Chance } from "../support/chance.ts";
import { holdReader } from "./holdReader.ts";
import { bentJson } from "./json.ts";
import { inherited } from "./words.ts";

const runs = {
  race: { figure: race, open: () => simulate(raceRun, defaultsOf(race.params), clock) },
  loop: { figure: algorithm, open: () => simulate(loopRun, defaultsOf(algorithm.params), clock) },
  policy: { figure: viAsRl, open: () => simulate(policyRun, defaultsOf(viAsRl.params), clock) },
  valueIteration: {
    figure: valueIteration,
    open: () => simulate(valueIterationRun, defaultsOf(valueIteration.params), clock),
  },
};
type Figure = (typeof runs)[keyof typeof runs]["figure"];
type Bytes = Uint8Array<ArrayBuffer>;

/** Plain data with something in it that does not belong; as it was where that can be no JSON, or is too deep to be written. */
function bentData(chance: Chance, data: object): object {
  try {
    const bent: unknown = JSON.parse(bentJson(chance, JSON.stringify(data)));
    writeJson(bent);
    return typeof bent === "object" && bent !== null ? bent : data;
  } catch {
    return data;
  }
}

/** A tensor of another shape or kind, or with numbers in it that no run had. */
function bentTensor(chance: Chance, { dtype, shape, bytes }: StoredTensor): StoredTensor {
  const filled = bytes.slice();
  const odd = chance.one([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300, 2 ** 53, 0.5, -0]);
  if (dtype === "F64") new Float64Array(filled.buffer).fill(odd, chance.whole(9));
  else filled.fill(chance.one([0, 0xff]));
  return chance.one<StoredTensor>([
    { dtype, shape, bytes: filled },
    { dtype, shape: [...shape, 1], bytes },
    { dtype, shape: [0, ...shape.slice(1)], bytes: new Uint8Array() },
    {
      dtype: dtype === "F64" ? "U32" : "F64",
      shape: [bytes.length / 8],
      bytes: bytes.slice(0, 8 * Math.floor(bytes.length / 8)),
    },
  ]);
}

/** A saved run that is wrong under a checksum that fits: what nobody's disk makes, but a person may. */
function forgedRun(chance: Chance, good: Bytes, figure: string): Bytes {
  const file = readRunFile(good, figure);
  const tensors: Record<string, StoredTensor> = { ...file.tensors };
  const name = chance.one(Object.keys(tensors));
  chance.one([
    () => delete tensors[name],
    () => Object.assign(tensors, { [name]: bentTensor(chance, tensors[name]) }),
    () => Object.defineProperty(tensors, chance.one(inherited), { value: tensors[name], enumerable: true }),
    () => undefined,
  ])();
  return writeRunFile({
    figure: chance.is(0.05) ? "x".repeat(5000) : file.figure,
    params: bentData(chance, file.params) as typeof file.params,
    step: chance.is(0.2) ? chance.one([0, 1, 2 ** 31, 2 ** 53 - 1]) : file.step,
    state: bentData(chance, file.state) as typeof file.state,
    tensors: tensors as StoredTensors,
  });
}

/** What the page does with a file that is said to be a run. */
async function load(figure: Figure, run: Simulation, bytes: Bytes): Promise<void> {
  const before = await run.save();
  try {
    paramsOfRun(figure, bytes, defaultsOf(figure.params));
    await run.restore(bytes);
  } catch (error) {
    expect(await run.save(), "refused, with nothing changed").toEqual(before);
    throw error;
  }
  try {
    await run.settle();
    await run.advance({ steps: 2, milliseconds: 100 });
    const snapshot = await run.settle();
    const values = defaultsOf(figure.params);
    const show = figure as unknown as {
      data(result: unknown, params: unknown): unknown;
      describe(result: unknown, params: unknown): string;
    };
    show.data(snapshot, values);
    expect(show.describe(snapshot, values)).not.toMatch(/undefined/);
  } finally {
    await run.restore(before);
  }
}

describe.each(Object.entries(runs))("hostile files of saved runs: %s", (name, { figure, open }) => {
  test.each(["bent", "forged"] as const)(
    "%s ones are read or refused, with nothing changed",
    async (kind) => {
      const run: Simulation = await open();
      await run.advance({ steps: 25, milliseconds: Number.POSITIVE_INFINITY });
      const good = await run.save();
      // As on a page, a good one has been shown before: what is measured is no first compiling.
      await load(figure, run, good);
      const other = good.toReversed();
      await holdReader({
        name: `${kind} runs of ${name}`,
        make: (chance) =>
          kind === "bent" ? bentBytes(chance, good, other) : forgedRun(chance, good, figure.slug),
        read: (bytes) => load(figure, run, bytes),
        throws: [Error, RangeError],
        mostAsked: () => 2 ** 26,
      });
      run.dispose();
    },
  );
});
