import { beforeAll, describe, expect, test } from "vitest";
import { readRunFile, writeRunFile } from "../../src/data/runFile.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { savedDecoder } from "../../src/runs/vae/savedDecoder.ts";
import type { VaeParams, VaeSimulation, VaeSnapshot } from "../../src/runs/vae/snapshot.ts";
import { sigmaSpread } from "../../src/runs/vae/sigmaSpread.ts";
import { pathUnderTest, usePath } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";

const digits = tinyDigits();
/** The top row of every picture is blank, as MNIST's margins are. */
for (const { pictures } of [digits.train, digits.heldOut])
  for (let from = 0; from < pictures.length; from += 784) pictures.fill(0, from, from + 28);
const isConstant = (pixel: number): boolean => pixel < 28;

const kinds = [
  { likelihood: "gaussian", sigma: 0.2 },
  { likelihood: "gaussianLearned", sigmaFloor: 0.05 },
] as const;

beforeAll(() => usePath(pathUnderTest));

const open = (params: Partial<VaeParams>): Promise<VaeSimulation> =>
  simulate(vae, { ...tinyParams, ...params }, { ...clock, digits });
const go = (run: VaeSimulation, steps: number): Promise<VaeSnapshot> =>
  run.advance({ steps, milliseconds: Number.POSITIVE_INFINITY });
const elboOf = ({ heldOut }: VaeSnapshot): number => heldOut[heldOut.length - 1].elbo;

describe.each(kinds)("a decoder: $likelihood", (kind) => {
  test("learns, with the gradient that a central difference finds", async () => {
    const run = await open(kind);
    const first = await run.settle();
    await go(run, 60);
    const last = await run.settle();
    expect(elboOf(last)).toBeGreaterThan(elboOf(first) + 50);
    const { gradient } = last.measured ?? expect.fail();
    expect(Math.abs(gradient.estimate - gradient.exact)).toBeLessThan(gradient.error);
    run.dispose();
  });

  test("goes on from a save to the bit", async () => {
    const [straight, first, second] = [await open(kind), await open(kind), await open(kind)];
    await go(straight, 40);
    await go(first, 23);
    const bytes = await first.save();
    expect(readRunFile(bytes, "vae").params).toMatchObject(kind);
    await second.restore(bytes);
    await go(second, 17);
    const [a, b] = [await second.settle(), await straight.settle()];
    expect(a.trace).toEqual(b.trace);
    expect(a.priorDraws).toEqual(b.priorDraws);
    expect(a.sigmas).toEqual(b.sigmas);
    const decoder = savedDecoder(bytes);
    expect((await decoder.decode(Float32Array.of(0, 1))).length).toBe(784);
    for (const each of [straight, first, second, decoder]) each.dispose();
  });

  test("is not taken for another, by its save or a save of old, which names none", async () => {
    const [run, coins] = [await open(kind), await open({})];
    await expect(coins.restore(await run.save())).rejects.toThrow(
      `“likelihood”: ${kind.likelihood}, not bernoulli`,
    );
    await expect(run.restore(await coins.save())).rejects.toThrow(
      `“likelihood”: bernoulli, not ${kind.likelihood}`,
    );
    const { params, ...file } = readRunFile(await coins.save(), "vae");
    const strange = writeRunFile({ ...file, figure: "vae", params: { ...params, likelihood: "poisson" } });
    await expect(coins.restore(strange)).rejects.toThrow("There is no decoder “poisson”.");
    for (const each of [run, coins]) each.dispose();
  });
});

test("σ and its bound are taken live, and the held-out ELBO is read anew", async () => {
  const run = await open({ likelihood: "gaussian", sigma: 0.2 });
  const before = elboOf(await run.settle());
  await run.update({ sigma: 1 });
  const after = elboOf(await run.settle());
  // −784 (½ log 2π + log σ) is most of it where σ is 1.
  expect(after).not.toBe(before);
  expect(after).toBeLessThan(-784 * 0.5 * Math.log(2 * Math.PI));
  run.dispose();
});

describe("a learned σ", () => {
  const wide = { likelihood: "gaussianLearned", learningRate: 0.01 } as const;

  test("of a pixel that never changes runs to 0 where nothing holds it, the density away, and the run diverges", async () => {
    const run = await open({ ...wide, sigmaFloor: 0 });
    let last = await go(run, 20);
    const elbos: number[] = [];
    for (; last.step < 160; last = await go(run, 20)) elbos.push(elboOf(last));
    const all = [...(last.sigmas ?? expect.fail())];
    const constant = all.filter((_, pixel) => isConstant(pixel));
    const others = all.filter((_, pixel) => !isConstant(pixel));
    expect(Math.max(...constant)).toBeLessThan(1e-6);
    expect(Math.min(...others)).toBeGreaterThan(0.01);
    expect(elbos.toSorted((a, b) => a - b)).toEqual(elbos);
    expect(elboOf(last)).toBeGreaterThan(1000);
    const { event } = await go(run, 200);
    expect(event).toMatchObject({
      kind: "diverged",
      message: "The reconstruction term is no longer finite.",
    });
    run.dispose();
  });

  test("goes no lower than its bound", async () => {
    const run = await open({ ...wide, sigmaFloor: 0.1 });
    const { sigmas } = await go(run, 120);
    const spread = sigmaSpread(sigmas ?? expect.fail(), 0.1);
    expect(spread.least).toBeGreaterThanOrEqual(0.1 - 1e-7);
    expect(spread.atBound).toBeGreaterThanOrEqual(28);
    run.dispose();
  });
});
