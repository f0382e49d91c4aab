import { describe, expect, test } from "vitest";
import { drawnSteps } from "../../src/runs/policy/drawnSteps.ts";
import { figure, type Params } from "../../src/figures/vi-as-rl/figure.ts";
import { STEPS } from "../../src/runs/policy/policyRun.ts";
import { readRunFile } from "../../src/data/runFile.ts";
import { run } from "../../src/runs/policy/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { paramsIn } from "../support/inScene.ts";
import { holdChecks, holdTables, settingsOf } from "../figures/contract.tsx";
import { holdWords } from "../figures/words.ts";
import { forged, zeros } from "./forged.ts";

const values = defaultsOf(figure.params);
const forever = { milliseconds: Number.POSITIVE_INFINITY };
const begin = (knobs: Params) => simulate(run, knobs, clock);
const after = async (knobs: Params, steps: number) => (await begin(knobs)).advance({ steps, ...forever });

describe("the policy’s simulation", () => {
  // Sampled checks stand within 5 standard errors, at tails for which that fails once in a million; the seeds are fixed.
  test("holds its tables and checks in every setting, at the start and after a while", {
    tags: "fifth",
  }, async () => {
    for (const { params } of settingsOf(figure)) {
      const knobs = params as Params;
      const policy = await begin(knobs);
      for (const steps of [0, 1, 300]) {
        const result = await policy.advance({ steps, ...forever });
        if (result.event?.kind === "diverged") break;
        holdTables(figure.data(result, knobs));
        holdWords(figure.describe?.(result, knobs), figure.data(result, knobs));
        holdChecks(figure.checks(result, knobs));
      }
    }
  });

  test("collapses onto the best action without the entropy bonus", async () => {
    for (const likelihood of ["linear", "bent", "folded"] as const) {
      const { q, world } = await after({ ...paramsIn(figure, "collapse"), likelihood }, STEPS);
      expect(q.sigma).toBeLessThan(0.05);
      const nearest = Math.min(...world.bestActions.map(({ z }) => Math.abs(z - q.mu)));
      expect(nearest, likelihood).toBeLessThan(0.05);
    }
  });

  test("keeps the conjugate posterior’s width with it, on average over the last half", async () => {
    const knobs = { ...paramsIn(figure, "bonus"), learningRate: 0.01, samples: 64 };
    const { trace, world } = await after(knobs, STEPS);
    const half = trace.filter(({ step }) => step > STEPS / 2);
    const mean = (of: (row: (typeof half)[number]) => number) =>
      half.reduce((a, row) => a + of(row), 0) / half.length;
    expect(world.best.std).toBeCloseTo(Math.SQRT1_2, 6);
    expect(Math.abs(mean((row) => row.sigma) - world.best.std)).toBeLessThan(0.02);
    expect(Math.abs(mean((row) => row.mu) - world.best.mean)).toBeLessThan(0.02);
  });

  test("widens again when the bonus is switched on in mid-run", async () => {
    const knobs = paramsIn(figure, "collapse");
    const policy = await begin(knobs);
    const narrow = await policy.advance({ steps: 2000, ...forever });
    await policy.update({ ...knobs, entropy: true });
    const wide = await policy.advance({ steps: 500, ...forever });
    expect(narrow.q.sigma).toBeLessThan(0.06);
    expect(Math.abs(Math.log(wide.q.sigma / wide.world.best.std))).toBeLessThan(0.3);
  });

  test("starts anew where q is put, to the numbers of a run that began there", async () => {
    const dragged = await begin(values);
    await dragged.advance({ steps: 50, ...forever });
    await dragged.update({ ...values, mu: 1.5, sigma: 0.3 });
    const begun = await begin({ ...values, mu: 1.5, sigma: 0.3 });
    expect(await dragged.settle()).toEqual(await begun.settle());
    const steps = { steps: 20, ...forever };
    expect(await dragged.advance(steps)).toEqual(await begun.advance(steps));
  });

  test("is where the scenes tell that it is", async () => {
    const { actions, q } = await after(paramsIn(figure, "policy-and-reward"), 0);
    expect(Math.max(...actions.reward)).toBeLessThan(0);
    for (const [j, z] of actions.z.entries()) expect(actions.push.mu[j] * (z - q.mu)).toBeLessThan(0);
    const spread = async (baseline: boolean) =>
      (await after({ ...paramsIn(figure, "baseline"), baseline }, 0)).exact;
    const [plain, judged] = [await spread(false), await spread(true)];
    expect(judged.variance.mu).toBeLessThan(plain.variance.mu / 2);
    expect(judged.variance.sigma).toBeLessThan(plain.variance.sigma / 2);
    expect(judged.gradient.mu).toBeCloseTo(plain.gradient.mu, 8);
    const widths = [];
    for (const steps of [100, 1000, 4000])
      widths.push((await after(paramsIn(figure, "collapse"), steps)).q.sigma);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBeLessThan(0.3);
    const two = await after(paramsIn(figure, "two-best-actions"), 200);
    expect(Math.abs(Math.abs(two.q.mu) - two.world.bestActions[1].z)).toBeLessThan(0.2);
    expect(two.q.sigma).toBeLessThan(0.3);
    const { trace, world } = await after(paramsIn(figure, "one-action"), 1000);
    const lacks = trace.map(({ value, entropy }) => world.best.elbo - value - entropy);
    const near = lacks.findIndex((lack) => lack < 0.02);
    expect(near).toBeGreaterThan(0);
    expect(Math.max(...lacks.slice(near))).toBeGreaterThan(0.2);
    expect((await after(paramsIn(figure, "one-action"), STEPS)).event?.kind).toBe("diverged");
  });

  test("is told in words", async () => {
    const words = async (knobs: Params, steps: number) =>
      figure.describe?.(await after(knobs, steps), knobs) ?? "";
    expect(await words(values, 0)).toMatch(/^Before the first step q has mean −0.80 .* The highest is/);
    expect(await words(paramsIn(figure, "bonus"), 1000)).toMatch(
      /No Gaussian has a noticeably higher one\.$/,
    );
    expect(await words({ ...paramsIn(figure, "two-best-actions"), entropy: false }, 400)).toMatch(
      /The best actions are −1.35 and 1.35/,
    );
  });

  test("takes the other knobs as it goes", async () => {
    for (const changed of [{ entropy: false }, { baseline: true }, { samples: 40 }, { learningRate: 0.1 }]) {
      const [plain, other] = [await begin(values), await begin(values)];
      await other.advance({ steps: 5, ...forever });
      await other.update({ ...values, ...changed });
      expect((await other.settle()).step).toBe(5);
      const [a, b] = [
        await plain.advance({ steps: 6, ...forever }),
        await other.advance({ steps: 1, ...forever }),
      ];
      expect(b.q).not.toEqual(a.q);
    }
  });

  test("goes on from a save to the very numbers of an unbroken run", async () => {
    const straight = await after(values, 900);
    const broken = await begin(values);
    await broken.advance({ steps: 433, ...forever });
    const resumed = await begin(values);
    await resumed.restore(await broken.save());
    expect(await resumed.settle()).toEqual(await broken.settle());
    expect(await resumed.advance({ steps: 467, ...forever })).toEqual(straight);
    expect(readRunFile(await broken.save(), "vi-as-rl").params).toEqual(values);
  });

  test("ends when its steps are spent, when it has collapsed, and when it is thrown out of sight", async () => {
    expect((await after(paramsIn(figure, "bonus"), Number.POSITIVE_INFINITY)).event).toMatchObject({
      kind: "finished",
      step: STEPS,
    });
    const quick = {
      ...paramsIn(figure, "collapse"),
      learningRate: 0.2,
      sigma: 0.05,
      noise: 0.3,
      samples: 256,
    };
    expect((await after(quick, Number.POSITIVE_INFINITY)).event?.message).toContain("collapsed");
    const wild = { ...values, samples: 1, learningRate: 0.2, likelihood: "folded", noise: 0.3 } as const;
    expect((await after(wild, Number.POSITIVE_INFINITY)).event?.kind).toBe("diverged");
  });

  test("shows a change of every knob after one step", async () => {
    const shown = async (knobs: Params) => {
      const policy = await begin(knobs);
      return JSON.stringify(figure.data(await policy.advance({ steps: 1, ...forever }), knobs));
    };
    const usual = await shown(values);
    for (const { name, params } of settingsOf(figure)) {
      const knobs = params as Params;
      const differs = Object.keys(values).some(
        (key) => knobs[key as keyof typeof values] !== values[key as keyof typeof values],
      );
      // Whether the rate falls shows from the second step on.
      if (differs && !name.startsWith("cooling")) expect(await shown(knobs), name).not.toBe(usual);
    }
  });

  test("refuses what is not such a run, and changes nothing", async () => {
    const policy = await begin(values);
    await policy.advance({ steps: 3, ...forever });
    const before = await policy.settle();
    const good = await policy.save();
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      'wrong in "q"': forged(good, "vi-as-rl", { state: { q: { mu: 1, sigma: 0 } } }),
      "“likelihood”": forged(good, "vi-as-rl", { params: { likelihood: undefined } }),
      "trace.rows has the shape": forged(good, "vi-as-rl", { tensors: { "trace.rows": zeros(4, 1) } }),
      "“seed”": forged(good, "vi-as-rl", { params: { seed: 2 } }),
      // Where q started, it started for good.
      "“sigma”": forged(good, "vi-as-rl", { params: { sigma: 0.5 } }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(policy.restore(bytes)).rejects.toThrow(message);
    expect(await policy.settle()).toEqual(before);
  });
});

describe("the drawing", () => {
  const units = { mu: 50, logSigma: 30 };

  test("has for its bold arrow the mean of the thin ones, and the bonus", async () => {
    const { rates, each, bonus, estimate } = drawnSteps(await after(values, 3), units);
    const logSigma = ({ dy }: { dy: number }, rate: number) => -dy / (rate * units.logSigma);
    const mean = each.reduce((sum, step) => sum + logSigma(step, rates.each), 0) / each.length;
    // In log σ the entropy's slope is 1 whatever σ is.
    expect(logSigma(bonus, rates.mean)).toBeCloseTo(1, 12);
    expect(logSigma(estimate, rates.mean)).toBeCloseTo(mean + 1, 12);
  });

  test("scales its arrows by 1, 2 or 5 times a power of ten", async () => {
    const { rates } = drawnSteps(await after(values, 0), units);
    for (const rate of Object.values(rates)) expect(["1", "2", "5"]).toContain(rate.toExponential()[0]);
  });
});
