import { beforeAll, describe, expect, test } from "vitest";
import { readRunFile } from "../../src/data/runFile.ts";
import type { StoredTensor } from "../../src/data/safetensors.ts";
import { take, tensorOf } from "../../src/data/tensors.ts";
import { figure } from "../../src/figures/vae/figure.ts";
import { paramsOfRun } from "../../src/frame/run/runSetup.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { tensorShapes } from "../../src/nets/vaeShapes.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { savedDecoder } from "../../src/runs/vae/savedDecoder.ts";
import { shippedRun } from "../../src/runs/vae/shippedRun.ts";
import type { VaeSimulation } from "../../src/runs/vae/snapshot.ts";
import { useBackend } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";
import { forged, zeros } from "./forged.ts";

let run: VaeSimulation;
let bytes: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  await useBackend("cpu");
  run = await simulate(vae, tinyParams, { ...clock, digits: tinyDigits() });
  await run.advance({ steps: 2, milliseconds: Number.POSITIVE_INFINITY });
  bytes = await run.save();
});

/** A number in the middle of a tensor replaced. */
const spoilt = (tensor: StoredTensor, value: number): StoredTensor => {
  const values = new Float32Array(tensor.bytes.slice().buffer);
  values[values.length >> 1] = value;
  return tensorOf(values, tensor.shape);
};

describe("a saved training run", () => {
  test("has every weight and both of Adam's moments by name, in single precision", () => {
    const { tensors, step, state } = readRunFile(bytes, "vae");
    for (const [name, shape] of Object.entries(tensorShapes(tinyParams)))
      for (const prefix of ["", "adam.firstMoment.", "adam.secondMoment."])
        expect(tensors[prefix + name]).toMatchObject({ dtype: "F32", shape });
    expect(step).toBe(2);
    expect(state).toEqual({ examples: 32, digits: 50, position: 32, adamStep: 2 });
  });

  test("shipped has halves for weights and no optimiser, and is a small part of the size", () => {
    const [whole, shipped] = [readRunFile(bytes, "vae"), readRunFile(shippedRun(bytes), "vae")];
    expect({ ...shipped, tensors: {} }).toEqual({ ...whole, tensors: {} });
    for (const [name, shape] of Object.entries(tensorShapes(tinyParams))) {
      expect(shipped.tensors[name].dtype).toBe("F16");
      const exact = take(whole.tensors, name, "F32", shape);
      take(shipped.tensors, name, "F32", shape).forEach((w, i) =>
        expect(Math.abs(w - exact[i])).toBeLessThan(2e-3),
      );
    }
    expect(Object.keys(shipped.tensors).filter((name) => name.startsWith("adam"))).toEqual([]);
    expect(shipped.tensors["trace.rows"]).toEqual(whole.tensors["trace.rows"]);
    expect(shippedRun(bytes).length).toBeLessThan(0.25 * bytes.length);
  });

  test("that lacks a tensor is refused by its name", async () => {
    for (const name of ["encoder.hidden.kernel", "adam.secondMoment.decoder.logits.bias"]) {
      const lacking = forged(bytes, "vae", { tensors: { [name]: undefined } });
      await expect(run.restore(lacking)).rejects.toThrow(`lacks the tensor ${name}`);
    }
    expect(() =>
      savedDecoder(forged(bytes, "vae", { tensors: { "decoder.logits.bias": undefined } })),
    ).toThrow("lacks the tensor decoder.logits.bias");
  });

  test("with a tensor of another shape is refused, both shapes told", async () => {
    const wrong = forged(bytes, "vae", {
      tensors: { "encoder.mean.kernel": tensorOf(new Float32Array(16), [2, 8]) },
    });
    await expect(run.restore(wrong)).rejects.toThrow(
      /encoder\.mean\.kernel has the shape \[2, 8\].*\[8, 2\]/,
    );
  });

  test("whose record tells of another latent is refused", async () => {
    const wrong = forged(bytes, "vae", { params: { latent: 5 } });
    await expect(run.restore(wrong)).rejects.toThrow("“latent”: 5, not 2");
    expect(() => savedDecoder(wrong)).toThrow(/has the shape \[8, 2\].*\[8, 5\]/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("with a weight of %s is refused", async (value) => {
    const { tensors } = readRunFile(bytes, "vae");
    const wrong = forged(bytes, "vae", {
      tensors: { "decoder.hidden.bias": spoilt(tensors["decoder.hidden.bias"], value) },
    });
    await expect(run.restore(wrong)).rejects.toThrow(
      /decoder\.hidden\.bias holds numbers that are not finite/,
    );
  });

  const streams = (...words: number[]) => tensorOf(Uint32Array.from(words), [2, 4]);
  test.each([
    ['"step"', { step: -1 }],
    ['"examples"', { state: { examples: "many" } }],
    ["trained on 0 digits", { state: { digits: 0 } }],
    [
      "streams holds a stream of chance that stands nowhere",
      { tensors: { streams: streams(0, 0, 0, 0, 5, 6, 7, 8) } },
    ],
    ["place for 51", { state: { position: 51 } }],
    ["lacks the tensor trace.rows", { tensors: { "trace.rows": undefined } }],
    ["trace.rows has the shape", { tensors: { "trace.rows": zeros(2, 1) } }],
    ["lacks the tensor heldOut.block", { tensors: { "heldOut.block": undefined } }],
    ["not a saved trace", { tensors: { "heldOut.block": tensorOf(Float64Array.of(3)) } }],
    ['"adamStep"', { state: { adamStep: 1.5 } }],
  ])("whose record is wrong in %s is refused by that name, and nothing changes", async (message, change) => {
    const before = (await run.settle()).trace;
    await expect(run.restore(forged(bytes, "vae", change))).rejects.toThrow(message);
    expect((await run.settle()).trace).toEqual(before);
  });

  test.each([
    ["latent", { latent: 0 }],
    ["learningRate", { learningRate: null }],
    ["beta", { beta: -1 }],
    ["estimator", { estimator: "magic" }],
    ["seed", { seed: 2 ** 32 }],
  ])("whose knob %s is no value of it is refused by the page", (name, params) => {
    const wrong = forged(bytes, "vae", { params: { width: 16, ...params } });
    expect(() => paramsOfRun(figure, wrong, defaultsOf(figure.params))).toThrow(`${name}: `);
  });
});
