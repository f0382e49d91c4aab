import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { figure as algorithm } from "../../src/figures/algorithm/figure.ts";
import { figure as priorOrPosterior } from "../../src/figures/prior-or-posterior/figure.ts";
import { figure as race } from "../../src/figures/race/figure.ts";
import { figure as threeWays } from "../../src/figures/three-ways/figure.ts";
import { figure as vae } from "../../src/figures/vae/figure.ts";
import { figure as valueIteration } from "../../src/figures/value-iteration/figure.ts";
import { figure as viAsRl } from "../../src/figures/vi-as-rl/figure.ts";
import { paramsOfRun, setupOf } from "../../src/frame/run/runSetup.ts";
import { paramsOfScene } from "../../src/knobs/address.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { run as loopRun } from "../../src/runs/loop/run.ts";
import { run as policyRun } from "../../src/runs/policy/run.ts";
import { run as priorOrPosteriorRun } from "../../src/runs/priorOrPosterior/run.ts";
import { run as raceRun } from "../../src/runs/race/run.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import type { Simulation } from "../../src/runs/simulation.ts";
import { run as threeWaysRun } from "../../src/runs/threeWays/run.ts";
import { run as vaeRun } from "../../src/runs/vae/run.ts";
import { figure as diffusion } from "../../src/figures/diffusion/figure.ts";
import { run as diffusionRun } from "../../src/runs/diffusion/run.ts";
import { run as valueIterationRun } from "../../src/runs/valueIteration/run.ts";
import { readStrictly, reordered } from "../data/strictSafetensors.ts";
import { useBackend } from "../nets/backend.ts";
import { shippedFile } from "../nets/shippedFile.ts";
import { tinyDigits } from "../nets/tiny.ts";

beforeAll(() => useBackend("cpu"));

const shippedModel = () => Promise.reject(new Error("No digits are lent."));
const small = { ...defaultsOf(vae.params), width: 16, batch: 16 };
const runs = {
  race: { figure: race, open: () => simulate(raceRun, defaultsOf(race.params), clock) },
  loop: { figure: algorithm, open: () => simulate(loopRun, defaultsOf(algorithm.params), clock) },
  policy: { figure: viAsRl, open: () => simulate(policyRun, defaultsOf(viAsRl.params), clock) },
  valueIteration: {
    figure: valueIteration,
    open: () => simulate(valueIterationRun, defaultsOf(valueIteration.params), clock),
  },
  diffusion: {
    figure: diffusion,
    open: () => simulate(diffusionRun, defaultsOf(diffusion.params), { ...clock, shippedModel }),
  },
  threeWays: { figure: threeWays, open: () => simulate(threeWaysRun, defaultsOf(threeWays.params), clock) },
  priorOrPosterior: {
    figure: priorOrPosterior,
    open: () =>
      simulate(priorOrPosteriorRun, defaultsOf(priorOrPosterior.params), {
        ...clock,
        digits: tinyDigits(),
        file: shippedFile,
      }),
  },
  vae: { figure: vae, open: () => simulate(vaeRun, small, { ...clock, digits: tinyDigits() }) },
};

/** All of a picture but what depends on the clock. */
async function picture(run: Simulation): Promise<object> {
  const { progress: _, ...rest } = await run.settle();
  return { ...rest, stepsPerSecond: 0 };
}

describe.each(Object.entries(runs))("a saved run: %s", (_, { figure, open }) => {
  test("is a safetensors file that others read, loads in another order of tensors, and says its knobs", {
    tags: "tenth",
  }, async () => {
    const run: Simulation = await open();
    await run.advance({ steps: 25, milliseconds: Number.POSITIVE_INFINITY });
    const bytes = await run.save();
    const { metadata, entries } = readStrictly(bytes);
    expect(Object.keys(metadata).toSorted()).toEqual([
      "checksum",
      "figure",
      "format",
      "params",
      "state",
      "step",
    ]);
    expect(metadata).toMatchObject({ figure: figure.slug, step: "25" });
    expect(Object.keys(entries).length).toBeGreaterThan(0);
    const again: Simulation = await open();
    await again.restore(reordered(bytes));
    expect(await picture(again)).toEqual(await picture(run));
    const values = defaultsOf(figure.params);
    expect(paramsOfRun(figure, reordered(bytes), values)).toEqual({
      ...values,
      ...(figure === vae && small),
    });
    for (const each of [run, again]) each.dispose();
  });
});

/** Another number with another checkpoint, and for no other reason. */
const weightsOf: Readonly<Record<string, string>> = {
  trained: "2a8c0e9b489aee603ef9fd1f3b6ec6d6a9b6e33034b72edef3ff4dc470c81a14",
  "a-draw": "2a8c0e9b489aee603ef9fd1f3b6ec6d6a9b6e33034b72edef3ff4dc470c81a14",
  inside: "2a8c0e9b489aee603ef9fd1f3b6ec6d6a9b6e33034b72edef3ff4dc470c81a14",
  "whose-gap": "2a8c0e9b489aee603ef9fd1f3b6ec6d6a9b6e33034b72edef3ff4dc470c81a14",
  "beta-zero": "afbaa1c29899811829c3fac1187c8a84a2bc2494de2eb3532ded3ab7531c44cc",
  "ten-dimensions": "7e7eca57e30997c00dde34cc983a2a6c808875fd86f063f5af7239191c273785",
};
const shipping = vae.scenes.filter(({ save }) => save !== undefined);

test("every run that the site ships is known", () => {
  expect(shipping.map(({ name }) => name).toSorted()).toEqual(Object.keys(weightsOf).toSorted());
});

describe.each(shipping)("the run that the site ships for $name", ({ name, save }) => {
  const bytes = new Uint8Array(readFileSync(`public/${save}`));

  test("is of its scene, knobs that can be changed while it runs included", () => {
    const params = paramsOfScene(vae, name);
    expect(paramsOfRun(vae, bytes, params)).toEqual(params);
    expect(setupOf(vae, { params, scene: name, run: 0 }).origin).toBe(save);
  });

  test("is small: weights in half precision, no optimiser", () => {
    expect(bytes.length).toBeLessThan(900_000);
  });

  test("has the weights that it always had, to the bit", () => {
    const { entries, start } = readStrictly(bytes);
    const hash = createHash("sha256");
    for (const tensor of Object.keys(entries)
      .filter((name) => /^(en|de)coder\./.test(name))
      .toSorted()) {
      const { dtype, shape, data_offsets } = entries[tensor];
      hash.update(`${tensor} ${dtype} ${shape.join()}`);
      hash.update(bytes.subarray(start + data_offsets[0], start + data_offsets[1]));
    }
    expect(hash.digest("hex")).toBe(weightsOf[name]);
  });
});
