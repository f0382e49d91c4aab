import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  paramsOfSave,
  readModelFile,
  type SavedRun,
  shippedModelFile,
  type StoredWeights,
  writeModelFile,
} from "../../src/data/modelFile.ts";
import { readSafetensors, type StoredTensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { tensorShapes } from "../../src/nets/vaeShapes.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const params = {
  latent: 2,
  width: 3,
  learningRate: 1e-3,
  batch: 128,
  beta: 1,
  estimator: "reparameterized",
  seed: 7,
} as const;

const weights = (name: string): StoredWeights =>
  Object.fromEntries(
    Object.entries(tensorShapes(params)).map(([tensor, shape]) => [
      tensor,
      fillNormal(Rng.of(1, name + tensor), new Float32Array(shape.reduce((a, b) => a * b, 1))),
    ]),
  ) as StoredWeights;

const run: SavedRun = {
  params,
  step: 12,
  examples: 1536,
  digits: 9000,
  streams: { noise: [1, 2, 3, 4], epoch: [5, 6, 7, 2 ** 32 - 1], position: 1536 },
  trace: {
    block: 1,
    rows: [{ step: 12, examples: 1536, elbo: -200.5, reconstruction: -190.25, kl: 10.25 }],
    pending: [],
  },
  heldOut: {
    block: 1,
    rows: [{ step: 0, elbo: -543, reconstruction: -543, kl: 0, iwae: null, K: 16 }],
    pending: [],
  },
  weights: weights("weights"),
  optimizer: { step: 12, firstMoments: weights("first"), secondMoments: weights("second") },
};

/** The file of the run above, with something changed in it, and without the checksum that would tell. */
function changed(
  change: (file: {
    metadata: Record<string, string>;
    tensors: Record<string, StoredTensors["tensors"][string]>;
  }) => void,
) {
  const { metadata, tensors } = readSafetensors(writeModelFile(run));
  const { checksum: _, ...texts } = metadata;
  const file = { metadata: texts, tensors: { ...tensors } };
  change(file);
  return writeSafetensors(file, "F32");
}

/** The same, with a field of its record changed. */
const withRecord = (patch: Readonly<Record<string, unknown>>) =>
  changed((file) => {
    file.metadata.run = JSON.stringify({ ...JSON.parse(file.metadata.run), ...patch });
  });

describe("a model file", () => {
  test("brings back the run as it was", () => {
    expect(readModelFile(writeModelFile(run))).toEqual(run);
    expect(paramsOfSave(writeModelFile(run))).toEqual(params);
  });

  test("shipped has halves for weights and no optimiser, and is a small part of the size", () => {
    const shipped = shippedModelFile(writeModelFile(run));
    const { weights, optimizer, ...rest } = readModelFile(shipped);
    const { weights: exact, optimizer: _, ...expected } = run;
    expect(rest).toEqual(expected);
    expect(optimizer).toBeNull();
    for (const [name, numbers] of Object.entries(exact))
      weights[name as keyof StoredWeights].forEach((w, i) =>
        expect(Math.abs(w - numbers[i])).toBeLessThan(2e-3),
      );
    expect(shipped.length).toBeLessThan(0.25 * writeModelFile(run).length);
  });

  test("of somebody else is refused", () => {
    const other = writeSafetensors({ metadata: { format: "pt" }, tensors: {} }, "F32");
    expect(() => paramsOfSave(other)).toThrow(/not saved here/);
    expect(() => paramsOfSave(new Uint8Array(0))).toThrow(/not a model file/);
  });

  test.each(["whole", "shipped"])("%s, with any bit of its numbers flipped, is refused", (kind) => {
    const bytes = kind === "whole" ? writeModelFile(run) : shippedModelFile(writeModelFile(run));
    const start = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    const flipped = fc
      .tuple(fc.integer({ min: start, max: bytes.length - 1 }), fc.nat(7))
      .map(([at, bit]) => bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte)));
    fc.assert(
      fc.property(flipped, (damaged) => {
        expect(() => readModelFile(damaged)).toThrow(/damaged|not finite/);
      }),
    );
  });

  test("with another record than was saved is refused", () => {
    const { metadata, tensors } = readSafetensors(writeModelFile(run));
    const text = metadata.run.replace('"step":12', '"step":13');
    const forged = writeSafetensors({ metadata: { ...metadata, run: text }, tensors }, "F32");
    expect(() => readModelFile(forged)).toThrow(/damaged/);
  });

  test("that lacks a tensor is refused by its name", () => {
    for (const name of ["encoder.hidden.kernel", "adam.secondMoment.decoder.logits.bias"]) {
      const bytes = changed(({ tensors }) => {
        delete tensors[name];
      });
      expect(() => readModelFile(bytes)).toThrow(`lacks the tensor ${name}`);
    }
  });

  test("with a tensor of another shape is refused, both shapes told", () => {
    const bytes = changed(({ tensors }) => {
      tensors["encoder.mean.kernel"] = { shape: [2, 3], values: new Float32Array(6) };
    });
    expect(() => readModelFile(bytes)).toThrow(/encoder\.mean\.kernel has the shape \[2, 3\].*\[3, 2\]/);
  });

  test("whose record tells of another latent is refused", () => {
    const bytes = withRecord({ params: { ...params, latent: 5 } });
    expect(() => readModelFile(bytes)).toThrow(/latent 5 and width 3/);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("with a weight of %s is refused", (value) => {
    const bytes = changed(({ tensors }) => {
      tensors["decoder.hidden.bias"] = { shape: [3], values: Float32Array.of(0, value, 0) };
    });
    expect(() => readModelFile(bytes)).toThrow(/decoder\.hidden\.bias holds numbers that are not finite/);
  });

  test.each([
    ["step", { step: -1 }],
    ["examples", { examples: "many" }],
    ["digits", { digits: 0 }],
    ["streams", { streams: { ...run.streams, noise: [0, 0, 0, 0] } }],
    ["streams", { streams: { ...run.streams, epoch: [1, 2, 3, 2 ** 32] } }],
    ["position", { streams: { ...run.streams, position: 9001 } }],
    ["trace", { trace: "banana" }],
    ["trace", { trace: { ...run.trace, rows: [{ step: 1 }] } }],
    ["heldOut", { heldOut: null }],
    ["optimizerStep", { optimizerStep: 1.5 }],
    ["latent", { params: 3 }],
    ["learningRate", { params: { ...params, learningRate: null } }],
    ["beta", { params: { ...params, beta: -1 } }],
    ["estimator", { params: { ...params, estimator: "magic" } }],
    ["seed", { params: { ...params, seed: 2 ** 32 } }],
    ["latent", { params: { ...params, latent: 0 } }],
  ])("whose record is wrong in %s is refused by that name", (field, patch) => {
    expect(() => readModelFile(withRecord(patch))).toThrow(`wrong in "${field}"`);
  });

  test("without its record is refused", () => {
    const bytes = changed(({ metadata }) => {
      metadata.run = "{";
    });
    expect(() => readModelFile(bytes)).toThrow(/record/);
  });
});
