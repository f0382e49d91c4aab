import { memory } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { families } from "../../src/inference/familyData.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { tensorOf } from "../../src/data/tensors.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { run as threeWays } from "../../src/runs/threeWays/run.ts";
import type { ThreeWaysParams } from "../../src/runs/threeWays/snapshot.ts";
import { useBackend } from "../nets/backend.ts";
import { forged, zeros } from "./forged.ts";

beforeAll(() => useBackend("cpu"));

const params: ThreeWaysParams = {
  likelihood: "bent",
  points: 8,
  noise: 0.4,
  width: 4,
  seed: 1,
  learningRate: 0.02,
  newX: 2,
};
const now = () => 0;
const open = (changed: Partial<ThreeWaysParams> = {}) =>
  simulate(threeWays, { ...params, ...changed }, { now });
const endless = Number.POSITIVE_INFINITY;

describe("at convergence", () => {
  // Each within this of its order, nats: the network may be short of its own optimum, and folded hills have lesser summits.
  const slack = { linear: 1e-3, bent: 1e-3, folded: 0.05 };
  test.each([
    ["linear", 1],
    ["linear", 2],
    ["bent", 1],
    ["bent", 2],
    ["folded", 1],
    ["folded", 2],
  ] as const)(
    "shared ≤ network ≤ one q each ≤ log p(x): %s, seed %i",
    { tags: "fifth" },
    async (likelihood, seed) => {
      const run = await open({ likelihood, seed, points: 16, noise: 0.3 });
      const { trace, ceilings } = await run.advance({ steps: 1500, milliseconds: endless });
      const last = trace[trace.length - 1];
      expect(last.shared).toBeLessThan(last.amortized + slack[likelihood]);
      expect(last.amortized).toBeLessThan(last.perPoint + slack[likelihood]);
      expect(last.amortized).toBeLessThanOrEqual(ceilings.bestGaussian + 1e-9);
      expect(last.perPoint).toBeLessThanOrEqual(ceilings.bestGaussian + 1e-9);
      expect(last.perPoint).toBeLessThanOrEqual(ceilings.logEvidence + 1e-9);
      expect(ceilings.bestGaussian - last.perPoint).toBeLessThan(slack[likelihood]);
      run.dispose();
    },
  );

  test("a linear network on a linear likelihood closes both gaps to less than 1e-3 nats", async () => {
    for (const seed of [1, 2, 3]) {
      const run = await open({ likelihood: "linear", width: 0, points: 24, seed });
      const { trace, ceilings } = await run.advance({ steps: 800, milliseconds: endless });
      expect(ceilings.logEvidence - ceilings.bestGaussian).toBeLessThan(1e-3);
      expect(ceilings.bestGaussian - trace[trace.length - 1].amortized).toBeLessThan(1e-3);
      run.dispose();
    }
  });

  test("a line cannot follow folded posteriors, and hidden units can", { tags: "fifth" }, async () => {
    const gapOf = async (width: number) => {
      const run = await open({ likelihood: "folded", width, points: 16, noise: 0.5 });
      const { trace, ceilings } = await run.advance({ steps: 1500, milliseconds: endless });
      run.dispose();
      return ceilings.bestGaussian - trace[trace.length - 1].amortized;
    };
    expect(await gapOf(0)).toBeGreaterThan(10 * (await gapOf(12)));
  });
});

describe("a run", () => {
  test("gives the same numbers to the bit, however it is stepped and looked at", async () => {
    const [straight, halting] = await Promise.all([open(), open()]);
    const end = await straight.advance({ steps: 40, milliseconds: endless });
    for (let k = 0; k < 4; k++) {
      await halting.advance({ steps: 10, milliseconds: endless });
      await halting.settle();
    }
    expect(await halting.advance({ steps: 0, milliseconds: 0 })).toEqual(end);
    expect(await halting.settle()).toEqual(await straight.settle());
    const other = await open({ seed: 2 });
    expect((await other.advance({ steps: 40, milliseconds: endless })).trace).not.toEqual(end.trace);
  });

  test("goes on from a save to the very numbers of an unbroken one", async () => {
    const [straight, broken, resumed] = await Promise.all([open(), open(), open()]);
    await straight.advance({ steps: 450, milliseconds: endless });
    await broken.advance({ steps: 270, milliseconds: endless });
    await resumed.restore(await broken.save());
    expect(await resumed.settle()).toEqual(await broken.settle());
    await resumed.advance({ steps: 180, milliseconds: endless });
    expect(await resumed.settle()).toEqual(await straight.settle());
  });

  test("refuses what is no save of it, and changes nothing", async () => {
    const run = await open();
    await run.advance({ steps: 3, milliseconds: endless });
    const before = await run.settle();
    const good = await run.save();
    const changed = (tensors: object) => forged(good, "three-ways", { tensors });
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      'wrong in "step"': forged(good, "three-ways", { step: -0.5 }),
      "“width”": forged(good, "three-ways", { params: { width: 5 } }),
      "“seed”": forged(good, "three-ways", { params: { seed: 9 } }),
      "shared.values has the shape": changed({ "shared.values": zeros(20) }),
      "amortized.moments has the shape": changed({ "amortized.moments": zeros(20, 1) }),
      "lacks the tensor perPoint.values": changed({ "perPoint.values": undefined }),
      "amortized.values holds numbers that are not finite": changed({
        "amortized.values": tensorOf(new Float64Array(20).fill(Number.NaN)),
      }),
      "trace.rows has the shape": changed({ "trace.rows": zeros(4, 1) }),
      "not a saved trace": changed({ "trace.block": tensorOf(Float64Array.of(3)) }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(run.restore(bytes)).rejects.toThrow(message);
    expect(await run.settle()).toEqual(before);
  });

  test("takes learning rate and new point as it goes; the new point touches no fit", async () => {
    const [plain, moved, faster] = await Promise.all([open(), open(), open()]);
    await moved.update({ ...params, newX: 7.5 });
    await faster.update({ ...params, learningRate: 0.05 });
    const [one, two, three] = await Promise.all(
      [plain, moved, faster].map((run) => run.advance({ steps: 20, milliseconds: endless })),
    );
    expect(two.trace).toEqual(one.trace);
    expect(two.newcomer.x).toBe(7.5);
    expect(two.newcomer).not.toEqual(one.newcomer);
    expect(two.curve.x.at(-1)).toBeGreaterThan(7.5);
    expect(three.trace).not.toEqual(one.trace);
    expect(readRunFile(await faster.save(), "three-ways").params.learningRate).toBe(0.05);
  });

  test("answers for a data point as a new one what it answers for the data", async () => {
    const run = await open();
    const { x } = await run.advance({ steps: 30, milliseconds: endless });
    await run.update({ ...params, newX: x[3] });
    const { newcomer, amortized, exact } = await run.settle();
    expect(newcomer.amortized.mean).toBeCloseTo(amortized.mean[3], 6);
    expect(newcomer.amortized.elbo).toBeCloseTo(amortized.elbo[3], 5);
    expect(newcomer.exact.logEvidence).toBe(exact.logEvidence[3]);
  });

  test("ends with the last finite picture where it diverges", async () => {
    const run = await open({ learningRate: 1e3 });
    const before = await run.settle();
    const end = await run.advance({ steps: 50, milliseconds: endless });
    expect(end.event).toMatchObject({ kind: "diverged", step: end.step });
    for (const family of families) expect(end[family]).toEqual(before[family]);
    expect(end.trace.every((row) => families.every((family) => Number.isFinite(row[family])))).toBe(true);
    expect(await run.advance({ steps: 1, milliseconds: endless })).toEqual(end);
    await expect(run.save()).rejects.toThrow("diverged");
  });

  test("stops after the time that it is given, one step at least", async () => {
    let clock = 0;
    const run = await simulate(threeWays, params, { now: () => (clock += 5) });
    expect((await run.advance({ steps: 1000, milliseconds: 0 })).step).toBe(1);
    expect((await run.advance({ steps: 1000, milliseconds: 20 })).step).toBe(5);
  });

  test("leaves nothing behind", async () => {
    const before = memory().numTensors;
    const run = await open();
    await run.advance({ steps: 5, milliseconds: endless });
    await run.settle();
    run.dispose();
    run.dispose();
    await new Promise((resume) => setTimeout(resume));
    expect(memory().numTensors).toBe(before);
    await expect(run.settle()).rejects.toThrow("disposed");
  });
});
