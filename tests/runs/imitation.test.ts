import { memory } from "@tensorflow/tfjs-core";
import { beforeAll, describe, expect, test } from "vitest";
import { tensorOf } from "../../src/data/tensors.ts";
import { exampleDemonstrations } from "../../src/data/exampleDemonstrations.ts";
import { run as imitation } from "../../src/runs/imitation/run.ts";
import type { ImitationParams } from "../../src/runs/imitation/snapshot.ts";
import { simulate } from "../../src/runs/simulate.ts";
import { useBackend } from "../nets/backend.ts";
import { forged, zeros } from "./forged.ts";

beforeAll(() => useBackend("wasm"));

const params: ImitationParams = {
  leftWeight: 0.5,
  noise: 0.1,
  spread: 0.1,
  demonstrations: 200,
  data: "process",
  own: exampleDemonstrations,
  beta: 1,
  prior: "learned",
  looks: "1",
  act: "mean",
  learningRate: 0.003,
  seed: 1,
};
const endless = Number.POSITIVE_INFINITY;
const open = (changed: Partial<ImitationParams> = {}) =>
  simulate(imitation, { ...params, ...changed }, { now: () => 0 });

async function after(steps: number, changed: Partial<ImitationParams> = {}) {
  const run = await open(changed);
  await run.advance({ steps, milliseconds: endless });
  const snapshot = await run.settle();
  run.dispose();
  return snapshot;
}

/**
 * The bands hold on seeds 1 to 4, of which one is tested. With 200 demonstrations their own left share is within 0.14 of
 * its weight in all but one of 16,000 seeds (four standard errors), and the clones' follow theirs.
 */
describe("four policies", () => {
  test("a Gaussian crashes ten times as often as mixture, conditional VAE and diffusion, who keep both sides", {
    tags: "fifth",
  }, async () => {
    const { walks, trace } = await after(200);
    expect(walks.gaussian.crashRate).toBeGreaterThan(0.98);
    for (const policy of ["mixture", "conditionalVae", "diffusion"] as const) {
      expect(10 * walks[policy].crashRate).toBeLessThan(walks.gaussian.crashRate);
      expect(Math.abs(walks[policy].leftShare - 0.5)).toBeLessThan(0.14);
    }
    // A fair coin's worth of code.
    expect(Math.abs(trace[trace.length - 1].kl - Math.LN2)).toBeLessThan(0.25);
  });

  test("with one side, or too dear a code, one bundle: past the disc, or into it", {
    tags: "fifth",
  }, async () => {
    const oneSided = await after(100, { leftWeight: 1 });
    expect(oneSided.walks.gaussian.crashRate).toBeLessThan(0.15);
    expect(oneSided.walks.conditionalVae.leftShare).toBe(1);
    expect(oneSided.walks.diffusion.leftShare).toBe(1);
    const dear = await after(100, { beta: 100 });
    expect(dear.walks.conditionalVae.crashRate).toBeGreaterThan(0.95);
    expect(dear.trace.at(-1)?.kl).toBeLessThan(0.1);
  });

  test("with a cheap code and a prior that cannot move, many codes lead into the disc", async () => {
    const { walks } = await after(100, { beta: 0.01, prior: "standard" });
    expect(walks.conditionalVae.crashRate).toBeGreaterThan(0.15);
    expect(walks.conditionalVae.crashRate).toBeGreaterThan(5 * walks.mixture.crashRate);
  });
});

describe("a run", () => {
  test.each(["standard", "learned"] as const)(
    "gives the same numbers to the bit, however it is looked at, saved and restored: %s prior",
    async (prior) => {
      const few = { prior, demonstrations: 20 };
      const [straight, halting, resumed] = await Promise.all([open(few), open(few), open(few)]);
      const end = await straight.advance({ steps: 12, milliseconds: endless });
      for (let k = 0; k < 3; k++) {
        await halting.advance({ steps: 2, milliseconds: endless });
        await halting.settle();
      }
      await resumed.restore(await halting.save());
      for (const run of [halting, resumed])
        expect(await run.advance({ steps: 6, milliseconds: endless })).toEqual(end);
      expect(await resumed.settle()).toEqual(await straight.settle());
    },
  );

  test("refuses what is no save of it, and changes nothing", async () => {
    const run = await open({ demonstrations: 20 });
    await run.advance({ steps: 2, milliseconds: endless });
    const before = await run.settle();
    const good = await run.save();
    const changed = (tensors: object) => forged(good, "imitation", { tensors });
    const wrong = {
      "no safetensors": new Uint8Array([1, 2, 3]),
      "“prior”": forged(good, "imitation", { params: { prior: "standard" } }),
      "adamSteps has the shape": changed({ adamSteps: zeros(2) }),
      "lacks the tensor mixture.1.kernel": changed({ "mixture.1.kernel": undefined }),
      "stream of chance that stands nowhere": changed({
        generators: tensorOf(new Uint32Array(8), [2, 4]),
      }),
    };
    for (const [message, bytes] of Object.entries(wrong))
      await expect(run.restore(bytes), message).rejects.toThrow(message);
    expect(await run.settle()).toEqual(before);
  });

  test("learns from the reader's own demonstrations, and asks no process about them", async () => {
    const { demonstrations, measured, walks } = await after(3, { data: "own", looks: "4" });
    expect(demonstrations.sides).toHaveLength(6);
    expect(measured?.heldOut).toEqual([]);
    expect(walks.demonstrators.count).toBe(6);
    expect(walks.demonstrators.crashRate).toBe(0);
  });

  test("ends with the last finite picture where it diverges", async () => {
    const run = await open({ learningRate: 1e6, demonstrations: 20 });
    const before = await run.settle();
    const end = await run.advance({ steps: 60, milliseconds: endless });
    expect(end.event).toMatchObject({ kind: "diverged" });
    expect(end.walks).toEqual(before.walks);
    await expect(run.save()).rejects.toThrow("diverged");
  });

  test("leaves nothing behind", async () => {
    const before = memory().numTensors;
    const run = await open({ demonstrations: 20, looks: "8" });
    await run.advance({ steps: 2, milliseconds: endless });
    await run.settle();
    run.dispose();
    await new Promise((resume) => setTimeout(resume));
    expect(memory().numTensors).toBe(before);
  });
});
