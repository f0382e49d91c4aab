import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson, writeJson } from "../../src/data/exactJson.ts";
import { readRunFile, type RunFile, writeRunFile } from "../../src/data/runFile.ts";
import { readSafetensors, writeSafetensors } from "../../src/data/safetensors.ts";
import { tensorOf } from "../../src/data/tensors.ts";
import { readStrictly, reordered } from "./strictSafetensors.ts";

const run: RunFile = {
  figure: "walk",
  params: { width: 3, kind: "own", map: "S.#/..G", soft: true },
  step: 12,
  state: { lowest: Number.NEGATIVE_INFINITY, unknown: Number.NaN, zero: -0, at: { x: 0.1, note: null } },
  tensors: {
    V: tensorOf(Float64Array.of(1, -0, Number.NEGATIVE_INFINITY, 1 / 3), [2, 2]),
    weights: tensorOf(Float32Array.of(0.5, Number.NaN)),
    streams: tensorOf(Uint32Array.of(1, 2 ** 32 - 1, 0, 7), [1, 4]),
    none: tensorOf(new Float64Array(0), [0, 3]),
  },
};
const bytes = writeRunFile(run);

/** The same with other texts in its metadata. */
const withTexts = (patch: Readonly<Record<string, string>>) => {
  const { metadata, tensors } = readSafetensors(bytes);
  return writeSafetensors({ metadata: { ...metadata, ...patch }, tensors });
};

describe("plain data as JSON", () => {
  test("comes back to the bit", () => {
    fc.assert(
      fc.property(
        fc.object({ withTypedArray: false, values: [fc.double(), fc.string(), fc.constant(null)] }),
        (data) => {
          expect(readJson(writeJson(data))).toEqual(data);
        },
      ),
    );
    expect(Object.is(readJson(writeJson(-0)), -0)).toBe(true);
  });
});

describe("a run's file", () => {
  test("brings the run back as it was", () => {
    expect(readRunFile(bytes, "walk")).toEqual(run);
    expect(Object.is(readRunFile(bytes, "walk").state.zero, -0)).toBe(true);
  });

  test("is what other programs read", () => {
    const { metadata, entries } = readStrictly(bytes);
    expect(metadata).toMatchObject({ format: "elbo-room run 1", figure: "walk", step: "12" });
    expect(JSON.parse(metadata.params)).toEqual(run.params);
    expect(Object.keys(entries).toSorted()).toEqual(["V", "none", "streams", "weights"]);
    expect(entries.V).toMatchObject({ dtype: "F64", shape: [2, 2] });
  });

  test("loads with its tensors in another order, as another program may save it", () => {
    const other = reordered(bytes);
    expect(other).not.toEqual(bytes);
    expect(readRunFile(other, "walk")).toEqual(run);
  });

  test("with any bit flipped is refused with a sentence", () => {
    const flipped = fc
      .tuple(fc.nat(bytes.length - 1), fc.nat(7))
      .map(([at, bit]) => bytes.map((byte, i) => (i === at ? byte ^ (1 << bit) : byte)));
    fc.assert(
      fc.property(flipped, (damaged) => {
        let message = "";
        try {
          const read = readRunFile(damaged, "walk");
          // A flip in the padding or in the spelling of the JSON changes nothing that is read.
          expect(read).toEqual(run);
          return;
        } catch (error) {
          message = (error as Error).message;
        }
        expect(message).toMatch(/^(This|The) .*(\.|damaged.*|many\.)$/);
      }),
      { numRuns: 2000 },
    );
  });

  test("with any bit of its numbers flipped is damaged", () => {
    const start = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    for (let at = start; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] ^= 1 << (at % 8);
      expect(() => readRunFile(damaged, "walk")).toThrow(/damaged/);
    }
  });

  test("cut short anywhere is refused with a sentence", () => {
    for (let length = 0; length < bytes.length; length++)
      expect(() => readRunFile(bytes.subarray(0, length), "walk")).toThrow(/not a saved run|cut short/);
  });

  test("with other texts than were saved is damaged", () => {
    expect(() => readRunFile(withTexts({ step: "13" }), "walk")).toThrow(/damaged/);
    expect(() => readRunFile(withTexts({ state: "{}" }), "walk")).toThrow(/damaged/);
    expect(() => readRunFile(withTexts({ checksum: "" }), "walk")).toThrow(/damaged/);
  });

  test("of another figure, of somebody else, of a later version is named", () => {
    expect(() => readRunFile(bytes, "race")).toThrow("of the figure “walk”, not of “race”");
    const foreign = writeSafetensors({ metadata: { format: "pt" }, tensors: {} });
    expect(() => readRunFile(foreign, "walk")).toThrow(/not saved here/);
    expect(() => readRunFile(withTexts({ format: "elbo-room run 2" }), "walk")).toThrow(/later version/);
    expect(() => readRunFile(new TextEncoder().encode("<!doctype html><title>404"), "walk")).toThrow(
      /not a saved run/,
    );
  });

  const headed = (json: string) =>
    Uint8Array.of(json.length, 0, 0, 0, 0, 0, 0, 0, ...new TextEncoder().encode(json));
  const old: Readonly<Record<string, Uint8Array>> = {
    race: new TextEncoder().encode('{"race":1,"params":{"likelihood":"bent"},"step":3}'),
    algorithm: new TextEncoder().encode('{"algorithm":1,"params":{"stepBy":"line"},"step":3}'),
    policy: new TextEncoder().encode('{"policy":1,"params":{"entropy":true},"step":3}'),
    threeWays: new TextEncoder().encode('{"threeWays":1,"settings":{"likelihood":"bent"},"step":3}'),
    valueIteration: headed('{"valueIteration":1,"params":{"world":"maze"},"states":0,"sweeps":0}'),
    vae: headed('{"__metadata__":{"format":"elbo-room vae 1","run":"{}","checksum":"0"}}'),
  };
  test.each(Object.entries(old))("of before 0.2.0, of %s, is told from a damaged one", (_, file) => {
    for (const given of [file, file.subarray(0, 60)])
      expect(() => readRunFile(given, "race")).toThrow(
        "This run was saved by an earlier version of Elbo Room (before 0.2.0) and cannot be read by this one.",
      );
  });
});
