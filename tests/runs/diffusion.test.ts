import { memory } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { knobs } from "../../src/figures/diffusion/knobs.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { run as diffusion } from "../../src/runs/diffusion/run.ts";
import type { DiffusionParams, DiffusionSnapshot } from "../../src/runs/diffusion/snapshot.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";
import { forged, zeros } from "./forged.ts";

beforeAll(() => usePath(pathUnderTest));

const { bars: _, ...defaults } = defaultsOf(knobs);
const now = () => 0;
const endless = Number.POSITIVE_INFINITY;
const noModel = () => Promise.reject(new Error("No digits are lent."));
const open = (changed: Partial<DiffusionParams> = {}) =>
  simulate(diffusion, { ...defaults, ...changed }, { now, shippedModel: noModel });
const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((total, n) => total + n, 0);
const elboOf = ({ bound }: DiffusionSnapshot) => -sum(bound.bars);
const errorOf = ({ bound }: DiffusionSnapshot) => Math.hypot(...bound.standardErrors);
const distanceOf = ({ quality }: DiffusionSnapshot, kind: string, evaluations: number) =>
  quality.find((row) => row.kind === kind && row.evaluations === evaluations)?.distance;

describe("the exact denoiser", () => {
  test.each(["diffusion", "flow"] as const)("meets every oracle: %s", async (kind) => {
    const run = await open({ kind, denoiser: "exact", time: 0.4 });
    const seen = await run.settle();
    const { bars, standardErrors, exactBars } = seen.bound;
    expect(seen.isExact).toBe(true);
    // Where there are a hundred pairs or more. Four standard errors a bar: a false alarm in one of 1,000 seeds.
    for (let t = 0; t < 15; t++)
      expect(Math.abs(bars[t] - (exactBars?.[t] ?? Number.NaN)), `L_${t}`).toBeLessThan(
        4 * standardErrors[t],
      );
    expect(Math.abs(sum(bars) - sum(exactBars ?? []))).toBeLessThan(4 * errorOf(seen));
    expect(seen.bound.excess?.every((waste) => waste === 0)).toBe(true);
    seen.field.exact?.forEach((value, i) => expect(seen.field.present[i]).toBeCloseTo(value, 7));
    // Twenty seeds lie between 0.002 and 0.011.
    expect(distanceOf(seen, kind, 100)).toBeLessThan(0.02);
    expect(distanceOf(seen, kind, 1)).toBeGreaterThan(0.5);
    run.dispose();
  });

  test("is known of the mixture alone: elsewhere the learned one goes on", async () => {
    const run = await open({ data: "moons", denoiser: "exact", steps: 10 });
    const seen = await run.settle();
    expect(seen.isExact).toBe(false);
    expect(seen.bound.exactBars).toBeNull();
    expect(seen.field.exact).toBeNull();
    run.dispose();
  });
});

describe("training", () => {
  test.each([1, 2, 3])("comes up to the exact bound and never above it, seed %i", async (seed) => {
    const run = await open({ seed, steps: 20 });
    const before = await run.settle();
    await run.advance({ steps: 150, milliseconds: endless });
    const after = await run.settle();
    const best = -sum(after.bound.exactBars ?? []);
    expect(elboOf(before)).toBeLessThan(best - 0.7);
    expect(elboOf(after)).toBeGreaterThan(best - 0.3);
    expect(elboOf(after)).toBeLessThan(best + 4 * errorOf(after));
    run.dispose();
  });

  test("two hundred steps draw moons, either kind", async () => {
    const run = await open({ data: "moons", sampler: "deterministic", steps: 50 });
    const before = await run.settle();
    await run.advance({ steps: 200, milliseconds: endless });
    const after = await run.settle();
    for (const kind of ["diffusion", "flow"]) {
      expect(distanceOf(before, kind, 20)).toBeGreaterThan(0.05);
      expect(distanceOf(after, kind, 20)).toBeLessThan(0.04);
    }
    run.dispose();
  });

  test("the simple loss wastes more next to the data than the bound's own weights", {
    tags: "fifth",
  }, async () => {
    const wasted = async (loss: "elbo" | "simple", seed: number) => {
      const run = await open({ loss, seed });
      await run.advance({ steps: 150, milliseconds: endless });
      const { excess } = (await run.settle()).bound;
      run.dispose();
      return excess ? excess[0] + excess[1] : Number.NaN;
    };
    for (const seed of [1, 2])
      expect(await wasted("simple", seed)).toBeGreaterThan(await wasted("elbo", seed));
  });

  test("what is wasted is what the bound lacks to that of the exact denoiser on the same points", async () => {
    const run = await open({ steps: 20 });
    await run.advance({ steps: 20, milliseconds: endless });
    const learned = await run.settle();
    await run.update({ ...defaults, steps: 20, denoiser: "exact" });
    const exact = await run.settle();
    // They differ by a mean of products that average to 0: its standard error is below 0.02 here.
    const lacks = elboOf(exact) - elboOf(learned);
    expect(Math.abs(lacks - sum(learned.bound.excess ?? []))).toBeLessThan(0.08);
    run.dispose();
  });
});

describe("a run", () => {
  test("gives the same numbers to the bit, however it is stepped and looked at", async () => {
    const [straight, halting] = await Promise.all([open({ steps: 10 }), open({ steps: 10 })]);
    await straight.advance({ steps: 12, milliseconds: endless });
    for (let k = 0; k < 4; k++) {
      await halting.advance({ steps: 3, milliseconds: endless });
      await halting.update({ ...defaults, steps: 10, kind: "flow" });
      await halting.settle();
      await halting.update({ ...defaults, steps: 10 });
    }
    expect({ ...(await halting.settle()), settings: null }).toEqual({
      ...(await straight.settle()),
      settings: null,
    });
    straight.dispose();
    halting.dispose();
  });

  test("goes on from a save to the very numbers of an unbroken one", async () => {
    const [straight, broken, resumed] = await Promise.all([1, 2, 3].map(() => open({ steps: 10 })));
    await straight.advance({ steps: 30, milliseconds: endless });
    await broken.advance({ steps: 17, milliseconds: endless });
    await resumed.restore(await broken.save());
    expect(await resumed.settle()).toEqual(await broken.settle());
    await resumed.advance({ steps: 13, milliseconds: endless });
    expect(await resumed.settle()).toEqual(await straight.settle());
  });

  test("refuses what is no save of it, and changes nothing", async () => {
    const run = await open({ steps: 10 });
    await run.advance({ steps: 3, milliseconds: endless });
    const before = await run.settle();
    const good = await run.save();
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      "“steps”": forged(good, "diffusion", { params: { steps: 11 } }),
      "“components”": forged(good, "diffusion", { params: { components: "1,0,0" } }),
      "denoiser.1.kernel has the shape": forged(good, "diffusion", {
        tensors: { "flow/denoiser.1.kernel": zeros(3, 2) },
      }),
      "lacks the tensor": forged(good, "diffusion", { tensors: { "diffusion/denoiser.2.bias": undefined } }),
      "a stream of chance": forged(good, "diffusion", {
        tensors: { chance: { dtype: "U32", shape: [1, 4], bytes: new Uint8Array(16) } },
      }),
      'wrong in "adamStep"': forged(good, "diffusion", { state: { adamStep: -1 } }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(run.restore(bytes), message).rejects.toThrow(message);
    expect(await run.settle()).toEqual(before);
    run.dispose();
  });

  test("ends with the last finite picture where it diverges", async () => {
    const run = await open({ steps: 10, learningRate: 1e30 });
    const before = await run.settle();
    const end = await run.advance({ steps: 50, milliseconds: endless });
    expect(end.event).toMatchObject({ kind: "diverged" });
    expect(end.way).toEqual(before.way);
    expect(end.trace.every((row) => Number.isFinite(row.diffusion + row.flow))).toBe(true);
  });

  test("leaves nothing behind", async () => {
    const before = memory().numTensors;
    const run = await open({ steps: 10 });
    await run.advance({ steps: 3, milliseconds: endless });
    await run.settle();
    run.dispose();
    await new Promise((resume) => setTimeout(resume));
    expect(memory().numTensors).toBe(before);
  });
});

describe("other data", () => {
  test("own points: some are held out where there are enough, and far ones are brought to the plane", async () => {
    const few = await open({ data: "own", points: "0,0;1,1;-1,2", steps: 10 });
    const { data } = await few.settle();
    for (let i = 0; i < data.length; i += 2) expect([0, 1, -1]).toContain(data[i]);
    const far = await open({ data: "own", points: "100,100;300,100;200,400", steps: 10 });
    const { data: moved } = await far.settle();
    expect(Math.max(...moved.map(Math.abs))).toBeLessThanOrEqual(3);
    few.dispose();
    far.dispose();
  });

  test("digits: their codes are drawn from q(z|x), and what is sampled is decoded", async () => {
    const digits = tinyDigits();
    const trained = await simulate(vae, tinyParams, { now, digits });
    await trained.advance({ steps: 20, milliseconds: endless });
    const save = await trained.save();
    const params = { ...defaults, data: "digits" as const, steps: 10 };
    const run = await simulate(diffusion, params, { now, shippedModel: async () => ({ digits, save }) });
    const { decoded } = await run.settle();
    expect(decoded?.sampled.length).toBe(12 * 784);
    expect(decoded?.prior).not.toEqual(decoded?.sampled);
    run.dispose();
    trained.dispose();
  });
});
