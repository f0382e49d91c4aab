import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { figure as representationFigure } from "../../src/figures/representation/figure.ts";
import type { SimulatedFigure } from "../../src/frame/contract.ts";
import { paramsOfRun } from "../../src/frame/run/runSetup.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { stateEye } from "../../src/runs/representation/eyes.ts";
import { Learner } from "../../src/runs/representation/learner.ts";
import { Memory } from "../../src/runs/representation/memory.ts";
import { run as usualRun, runOf } from "../../src/runs/representation/run.ts";
import { stageOf } from "../../src/runs/representation/stage.ts";
import type { RepresentationParams, RepresentationSnapshot } from "../../src/runs/representation/snapshot.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { forged, zeros } from "./forged.ts";

const endless = Number.POSITIVE_INFINITY;
/** 500 pictures and 100 updates in place of 2,000 and 1,500: 5 and 4 steps of the run. */
const representation = runOf({ transitions: 500, updates: 100 });
/** Tiny: a corridor of five cells, two learners. */
const params: RepresentationParams = {
  map: "S...G",
  stepCost: 1,
  mudCost: 3,
  pitCost: 10,
  background: "stripes",
  nuisance: 0.5,
  latent: 2,
  beta: 1,
  seeds: 2,
  steps: 100,
  seed: 1,
};
const now = () => 0;
const figure = representationFigure as unknown as SimulatedFigure;
const open = (changed: Partial<RepresentationParams> = {}) =>
  simulate(representation, { ...params, ...changed }, { now });

const r2Of = ({ readout }: RepresentationSnapshot, name: string) =>
  readout.find((row) => row.name === name)?.r2 ?? Number.NaN;
/** All but what says how long it took. */
const timeless = (result: RepresentationSnapshot) => ({ ...result, progress: [] });

describe("the world without learning", () => {
  test("has its best return by hand, and by a walk along its values: round the wall, or through the mud", async () => {
    const run = await open({ map: "SmG" });
    // S costs 1 and mud 3.
    expect(await run.settle()).toMatchObject({ ceiling: -4, bestWalk: -4 });
    const round = await open({ map: "SxG/..." });
    // S and three floors on the way round: 4, against 11 through the pit.
    expect(await round.settle()).toMatchObject({ ceiling: -4, bestWalk: -4 });
    // S alone and one goal: a fifth of all actions arrive, V_40 = −Σ 0.8^t.
    const random = (await (await open({ map: "SG" })).settle()).randomReturn;
    expect(Math.abs(random + (1 - 0.8 ** 40) / 0.2)).toBeLessThan(1e-12);
  });

  test("says how much of the variance is the state's: all without a background, less the stronger it is", async () => {
    const relevant = async (nuisance: number) => (await (await open({ nuisance })).settle()).relevant;
    expect(await relevant(0)).toBeCloseTo(1, 12);
    const [some, more] = [await relevant(0.3), await relevant(0.9)];
    expect(some).toBeLessThan(1);
    expect(more).toBeLessThan(some);
    expect(more).toBeGreaterThan(0);
  });
});

describe("what the figure tells, in small, with seeds 1 to 4", () => {
  test.each([1, 2, 3, 4])("on the state a learner reaches the best possible, exactly: seed %i", (seed) => {
    const stage = stageOf({ ...params, map: "S.m/.#./..G", seed });
    expect(stage.ceiling).toBe(-4);
    const eye = stateEye(stage.camera);
    const learner = new Learner(stage, eye, new Memory(eye, "play", 1), 0, 2000);
    for (let k = 0; k < 2000; k++) learner.step();
    expect(learner.score()).toBe(-4);
  });

  // A fifth of the pictures and of the updates that the figure takes.
  const brief = runOf({ transitions: 600, updates: 300 });
  const room = { map: "S..../...../...../....G", nuisance: 0.8 };
  const trained = async (changed: Partial<RepresentationParams>) => {
    const run = await simulate(brief, { ...params, ...room, ...changed }, { now });
    const result = await run.advance({ steps: 18, milliseconds: endless });
    run.dispose();
    expect(result.updates).toBe(300);
    return result;
  };

  test.each([1, 2, 3, 4])("a code of two numbers is spent on the stripes: seed %i", async (seed) => {
    const result = await trained({ seed });
    expect(result.relevant).toBeLessThan(0.4);
    expect(r2Of(result, "latent")).toBeLessThan(0.15);
    expect(r2Of(result, "background")).toBeGreaterThan(0.9);
    expect(r2Of(result, "pixels")).toBeGreaterThan(0.9);
  });

  test.each([1, 2, 3, 4])("of as strong a snow the same code keeps the position: seed %i", async (seed) => {
    const result = await trained({ seed, background: "snow" });
    expect(r2Of(result, "latent")).toBeGreaterThan(0.3);
  });

  test.each([1, 2])("where code is too dear nothing is told: seed %i", async (seed) => {
    const result = await trained({ seed, background: "snow", beta: 100 });
    expect(result.vae.at(-1)?.kl).toBeLessThan(0.1);
  });
});

describe("a run", () => {
  test("goes through its parts, and fills the buffer before anything learns", async () => {
    const run = await open({ beta: 2 });
    const phases = new Map<string, number>();
    let result = await run.settle();
    while (result.event === undefined) {
      phases.set(result.phase, (phases.get(result.phase) ?? 0) + 1);
      result = await run.advance({ steps: 1, milliseconds: endless });
    }
    // 500 pictures, two VAEs of 100 updates, 100 steps.
    expect([...phases]).toEqual([
      ["play", 5],
      ["vae", 8],
      ["learn", 4],
    ]);
    expect(result.visits.reduce((sum, count) => sum + count, 0)).toBe(500);
    expect(new Set(result.returns.map(({ method }) => method))).toEqual(
      new Set(["state", "pixels", "latent", "plain"]),
    );
    expect(result.event.kind).toBe("finished");
    run.dispose();
  });

  test("says how long the rest will take by what it has measured: nothing before, and about the truth then", async () => {
    let milliseconds = 0;
    // A clock that goes on by 10 ms each time it is read: each measured job has taken as long.
    const run = await simulate(representation, params, { now: () => (milliseconds += 10) });
    expect((await run.settle()).progress).toHaveLength(1);
    const { progress } = await run.advance({ steps: 7, milliseconds: endless });
    expect(progress[1]).toMatch(/^~\d+ (s|min) left$/);
    run.dispose();
  });

  test.each([
    ["random play", 3],
    ["the VAE", 7],
    ["learning", 11],
    ["the end", 13],
  ])("goes on from a save to the bit: in %s", async (_, steps) => {
    const whole = await open({ beta: 1 });
    await whole.advance({ steps, milliseconds: endless });
    const bytes = await whole.save();
    const again = await open({ beta: 1 });
    await again.restore(bytes);
    const picture = timeless(await again.settle());
    expect(picture).toEqual(timeless(await whole.settle()));
    for (const run of [whole, again]) await run.advance({ steps: 2, milliseconds: endless });
    expect(timeless(await again.settle())).toEqual(timeless(await whole.settle()));
    for (const run of [whole, again]) run.dispose();
  });

  test("that has ended is saved small, without learners", async () => {
    const run = await open();
    await run.advance({ steps: endless, milliseconds: endless });
    const { tensors } = readRunFile(await run.save(), "representation");
    expect(Object.keys(tensors).toSorted()).toEqual([
      "computation",
      "scores.latent",
      "scores.pixels",
      "scores.state",
      "trace",
      "vae0.decoder",
      "vae0.encoder",
    ]);
    run.dispose();
  });

  test("refuses a file that does not fit, names what is wrong, and stays as it was", async () => {
    const made = await open();
    await made.advance({ steps: 11, milliseconds: endless });
    const bytes = await made.save();
    const run = await open();
    await run.advance({ steps: 3, milliseconds: endless });
    const before = timeless(await run.settle());
    const refuse = (change: Parameters<typeof forged>[2], why: RegExp) =>
      expect(run.restore(forged(bytes, "representation", change))).rejects.toThrow(why);
    await refuse({ step: 999 }, /step 999; it has 13/);
    await refuse({ params: { latent: 3 } }, /another setting of “latent”/);
    await refuse({ state: { sums: { updates: 1 } } }, /wrong in "sums"/);
    await refuse({ tensors: { "vae0.encoder": zeros(3) } }, /vae0\.encoder has the shape/);
    await refuse({ tensors: { "pixels1.network": undefined } }, /lacks the tensor pixels1\.network/);
    expect(timeless(await run.settle())).toEqual(before);
    for (const each of [made, run]) each.dispose();
  });

  test("as the site ships it is of its scene, small, and tells what the scene says", async () => {
    const bytes = new Uint8Array(readFileSync("public/checkpoints/representation-snow.safetensors"));
    expect(bytes.length).toBeLessThan(200_000);
    const scene = paramsOfScene(figure, "finished");
    expect(paramsOfRun(figure, bytes, scene)).toEqual(scene);
    const shipped = await simulate(usualRun, scene as unknown as RepresentationParams, { now });
    await shipped.restore(bytes);
    const result = await shipped.settle();
    expect(result.event?.kind).toBe("finished");
    const meanOf = (method: string, at: number) =>
      result.returns.find((row) => row.method === method && row.steps === at)?.mean ?? Number.NaN;
    // Half-way z is at the line and pixels 18 nats behind; in the end z is there and pixels are 12 behind.
    const behind = (at: number) => meanOf("latent", at) - meanOf("pixels", at);
    expect([behind(4000), behind(6000)].map(Math.round)).toEqual([18, 12]);
    for (const at of [4000, 6000]) expect(meanOf("latent", at)).toBeGreaterThan(result.ceiling - 1);
    expect(r2Of(result, "latent")).toBeGreaterThan(0.75);
  });

  test("refuses a map that is too large for pictures", async () => {
    await expect(open({ map: `S${".".repeat(20)}G` })).rejects.toThrow(/1 × 22 cells/);
  });
});
