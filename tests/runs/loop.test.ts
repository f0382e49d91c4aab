import { describe, expect, test } from "vitest";
import { LINES } from "../../src/inference/amortizedLoop.ts";
import { code } from "../../src/figures/algorithm/terms.ts";
import { figure } from "../../src/figures/algorithm/figure.ts";
import { linkedTerms } from "../../src/figures/algorithm/terms.ts";
import { ITERATIONS } from "../../src/runs/loop/loopRun.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { tensorOf } from "../../src/data/tensors.ts";
import { run } from "../../src/runs/loop/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { holdChecks, holdTables, settingsOf } from "../figures/contract.tsx";
import { holdWords } from "../figures/words.ts";
import { forged, zeros } from "./forged.ts";

const values = defaultsOf(figure.params);
const forever = { milliseconds: Number.POSITIVE_INFINITY };
const begin = (knobs: typeof values) => simulate(run, knobs, clock);
const ended = { steps: Number.POSITIVE_INFINITY, ...forever };

describe("the algorithm’s simulation", () => {
  test("holds its tables and checks in every setting, at the start, in mid-iteration and to the end", {
    tags: "fifth",
  }, async () => {
    for (const { name, params } of settingsOf(figure)) {
      const knobs = params as typeof values;
      const loop = await begin(knobs);
      for (const steps of [0, 1, 4, 200, Number.POSITIVE_INFINITY]) {
        await loop.update({ ...knobs, ...(steps > 200 && { stepBy: "iteration" }) });
        const result = await loop.advance({ steps, ...forever });
        if (result.event?.kind === "diverged") break;
        expect(result.step === 0 || result.registers.x !== undefined, name).toBe(true);
        holdTables(figure.data(result, knobs));
        holdWords(figure.describe?.(result, knobs), figure.data(result, knobs));
        holdChecks(figure.checks(result, knobs));
      }
    }
  });

  test("what the scenes tell is so", async () => {
    const scene = (name: string) => paramsOfScene(figure, name) as typeof values;
    const line = await begin(scene("line-by-line"));
    const { registers, ceiling } = await line.advance({ steps: 7, ...forever });
    expect(registers.gPhi?.a).toBeLessThan(-0.5);
    expect(ceiling.phi.a).toBeGreaterThan(0.3);
    const twelve = (await (await begin(values)).advance({ steps: 12, ...forever })).trace;
    const ups = twelve.filter(({ elbo }, i) => i > 0 && elbo > twelve[i - 1].elbo).length;
    expect(figure.scenes.find(({ name }) => name === "iteration-by-iteration")?.ask?.truth).toBe(ups);
    const gap = async (knobs: typeof values) => {
      const { trace, event } = await (await begin(knobs)).advance({ steps: 2000, ...forever });
      expect(event).toBeUndefined();
      const [sum, late] = [
        (a: number, b: number) => a + b,
        trace.filter(({ iteration }) => iteration > 1000),
      ];
      return late.map(({ logEvidence, elbo }) => logEvidence - elbo).reduce(sum) / late.length;
    };
    const policy = scene("policy-gradient");
    expect(await gap(policy)).toBeGreaterThan(3 * (await gap({ ...policy, estimator: "reparameterized" })));
    const hot = await begin({ ...policy, learningRate: 0.03 });
    expect((await hot.advance({ steps: 2000, ...forever })).event?.kind).toBe("diverged");
    const restless = scene("restless");
    expect(await gap(restless)).toBeGreaterThan(3 * (await gap({ ...restless, learningRate: 0.004 })));
  });

  test("the words follow the loop", async () => {
    const loop = await begin({ ...values, stepBy: "line" });
    const words = async (steps: number) =>
      figure.describe?.(await loop.advance({ steps, ...forever }), values);
    expect(await words(0)).toMatch(/^No line has run yet/);
    expect(await words(4)).toMatch(/^Lines 1 to 4 of iteration 1 have run/);
    expect(await words(5)).toMatch(/^After 1 iteration: the parameters have still to learn/);
  });

  test("goes through the same numbers by lines and by iterations", async () => {
    const [lines, iterations] = [
      await begin({ ...values, stepBy: "line" }),
      await begin({ ...values, stepBy: "iteration" }),
    ];
    const a = await lines.advance({ steps: 7 * LINES, ...forever });
    const b = await iterations.advance({ steps: 7, ...forever });
    expect([a.step, a.iteration, a.ran]).toEqual([63, 7, [LINES, LINES]]);
    expect([b.step, b.iteration, b.ran]).toEqual([7, 7, [1, LINES]]);
    expect(a.registers).toEqual(b.registers);
    expect(a.trace).toEqual(b.trace);
  });

  test("runs what is left of an iteration when the step is changed within one", async () => {
    const loop = await begin({ ...values, stepBy: "line" });
    expect(await loop.advance({ steps: 4, ...forever })).toMatchObject({ iteration: 0, ran: [4, 4] });
    await loop.update({ ...values, stepBy: "iteration" });
    expect(await loop.advance({ steps: 1, ...forever })).toMatchObject({ iteration: 1, ran: [5, LINES] });
  });

  test("learns the maximum-likelihood decoder, and the encoder that inverts it, in eight seeds of eight", async () => {
    for (let seed = 0; seed < 8; seed++) {
      const loop = await begin({ ...values, seed });
      const { average, ceiling, event, step } = await loop.advance(ended);
      expect([event?.kind, step]).toEqual(["finished", ITERATIONS]);
      const [at, best] = [average, { ...ceiling.theta, ...ceiling.phi }];
      for (const name of ["w", "b", "a", "c", "s"] as const)
        expect(Math.abs((at?.[name] ?? Number.NaN) - best[name]), `${name}, seed ${seed}`).toBeLessThan(0.15);
    }
  });

  test("compares what it has learned with maximum likelihood once it has come to rest, and not before", async () => {
    const loop = await begin(values);
    const names = async (steps: number) =>
      figure.checks(await loop.advance({ steps, ...forever }), values).map(({ name }) => name);
    expect((await names(100)).join()).not.toContain("learned");
    expect((await names(ITERATIONS)).join()).toContain("learned |w|");
    const restless = await begin({ ...values, cooling: false });
    const result = await restless.advance(ended);
    expect(
      figure
        .checks(result, values)
        .map(({ name }) => name)
        .join(),
    ).not.toContain("learned");
  });

  test("goes on from a save to the very numbers of an unbroken run, also from the middle of an iteration", async () => {
    const knobs = { ...values, stepBy: "line" } as const;
    const straight = await begin(knobs);
    await straight.advance({ steps: 9000, ...forever });
    const broken = await begin(knobs);
    await broken.advance({ steps: 4321, ...forever });
    const resumed = await begin(knobs);
    await resumed.restore(await broken.save());
    expect(await resumed.settle()).toEqual(await broken.settle());
    await resumed.advance({ steps: 9000 - 4321, ...forever });
    expect(await resumed.settle()).toEqual(await straight.settle());
  });

  test("takes the learning rate as it goes, and says it in the save", async () => {
    const loop = await begin(values);
    await loop.update({ ...values, learningRate: 0.05, cooling: false });
    expect((await loop.advance({ steps: 3, ...forever })).rate).toBe(0.05);
    expect(readRunFile(await loop.save(), "algorithm").params).toEqual({
      ...values,
      learningRate: 0.05,
      cooling: false,
    });
  });

  test("says where it diverged", async () => {
    const loop = await begin({ ...values, learningRate: 0.1, noise: 0.4 });
    const { event } = await loop.advance(ended);
    expect(event).toMatchObject({ kind: "diverged", message: expect.stringMatching(/iteration \d+/) });
  });

  test("shows a change of every knob after one step", async () => {
    const shown = async (knobs: typeof values) => {
      const loop = await begin(knobs);
      return JSON.stringify(figure.data(await loop.advance({ steps: 1, ...forever }), knobs));
    };
    const usual = await shown(values);
    for (const { name, params } of settingsOf(figure)) {
      const knobs = params as typeof values;
      const differs = Object.keys(values).some(
        (key) => knobs[key as keyof typeof values] !== values[key as keyof typeof values],
      );
      // Whether the rate falls shows from the second step on.
      if (differs && !name.startsWith("cooling")) expect(await shown(knobs), name).not.toBe(usual);
    }
  });

  test("refuses what is not such a run, and changes nothing", async () => {
    const loop = await begin(values);
    await loop.advance({ steps: 3, ...forever });
    const before = await loop.settle();
    const good = await loop.save();
    const changed = (state: object) => forged(good, "algorithm", { state });
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      'wrong in "step"': forged(good, "algorithm", { step: -1 }),
      'wrong in "line"': changed({ line: LINES }),
      'wrong in "theta"': changed({ theta: { w: 1 } }),
      'wrong in "sums"': changed({ sums: null }),
      'wrong in "ran"': changed({ ran: [1] }),
      'wrong in "registers"': changed({ registers: { x: 1 } }),
      "trace.rows has the shape": forged(good, "algorithm", { tensors: { "trace.rows": zeros(3, 1) } }),
      "not a saved trace": forged(good, "algorithm", {
        tensors: { "trace.block": tensorOf(Float64Array.of(3)) },
      }),
      "“seed”": forged(good, "algorithm", { params: { seed: 2 } }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(loop.restore(bytes)).rejects.toThrow(message);
    expect(await loop.settle()).toEqual(before);
  });

  test("fails a check when a gradient is wrong", async () => {
    const result = await (await begin(values)).advance({ steps: 5, ...forever });
    const { gPhi } = result.registers;
    if (!gPhi) throw new Error("Five iterations have a gradient.");
    const registers = { ...result.registers, gPhi: { ...gPhi, c: gPhi.c + 0.01 } };
    expect(figure.checks({ ...result, registers }, values).filter(({ holds }) => !holds)).toHaveLength(1);
  });

  test("names every term of its code, with a number once it has run", async () => {
    const loop = await begin(values);
    const known = new Set(linkedTerms(await loop.settle()).map(({ id }) => id));
    const used = [...code.join().matchAll(/\\term\{(\w+)\}/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(code).toHaveLength(LINES);
    const after = linkedTerms(await loop.advance({ steps: 1, ...forever }));
    expect(after.filter(({ value }) => !/\d/.test(value))).toEqual([]);
  });
});
