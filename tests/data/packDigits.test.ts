import { createRequire } from "node:module";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { nearestLevels, quantizedGreys } from "../../build/greyLevels.ts";
import { readMnist } from "../../build/mnistPackage.ts";
import { packDigits, splitDigits } from "../../build/packDigits.ts";
import { type Digits, parseDigits } from "../../src/data/digitsFormat.ts";
import { understandArrays } from "../../src/data/own/understood.ts";
import { idxFile } from "./own/file.ts";

const key = (picture: Uint8Array): string => Buffer.from(picture).toString("latin1");
const pictureAt = (pictures: Uint8Array, i: number): Uint8Array => pictures.subarray(784 * i, 784 * (i + 1));
const perClass = (labels: Uint8Array): number[] =>
  Array.from({ length: 10 }, (_, c) => labels.reduce((n, label) => n + (label === c ? 1 : 0), 0));

let classes: Uint8Array[];
let wire: { first: Uint8Array; rest: Uint8Array };
let first: Digits;
let rest: Digits;

beforeAll(() => {
  classes = readMnist();
  wire = packDigits(classes);
  first = parseDigits(gunzipSync(wire.first), "first");
  rest = parseDigits(gunzipSync(wire.rest), "rest");
});

describe("the packed digits", () => {
  test("starts from the exact bytes: the package's JSON is v / 255 to three decimals", () => {
    expect(classes.reduce((n, c) => n + c.length, 0)).toBe(7_840_000);
    const { data } = createRequire(import.meta.url)("mnist/src/digits/5.json") as { data: number[] };
    const error = data.reduce((worst, v, i) => Math.max(worst, Math.abs(v - classes[5][i] / 255)), 0);
    expect(error).toBeLessThan(0.00051);
  });

  test("weighs at most 1.05 MB, the first 1,000 at most 110 kB", () => {
    expect(wire.first.length + wire.rest.length).toBeLessThan(1.05e6);
    expect(wire.first.length).toBeLessThan(110e3);
  });

  test("holds out exactly 1,000 of 10,000, each class its share to the nearest digit", () => {
    const trained = perClass(first.train.labels).map((n, c) => n + perClass(rest.train.labels)[c]);
    const held = perClass(first.heldOut.labels).map((n, c) => n + perClass(rest.heldOut.labels)[c]);
    expect(trained.reduce((a, b) => a + b)).toBe(9000);
    expect(held.reduce((a, b) => a + b)).toBe(1000);
    for (const [c, bytes] of classes.entries()) {
      expect(trained[c] + held[c]).toBe(bytes.length / 784);
      expect(Math.abs(held[c] - bytes.length / 7840)).toBeLessThan(1);
    }
  });

  test("brings 90 to train on and 10 held out of each class first", () => {
    expect(perClass(first.train.labels)).toEqual(Array.from({ length: 10 }, () => 90));
    expect(perClass(first.heldOut.labels)).toEqual(Array.from({ length: 10 }, () => 10));
  });

  test("uses every digit of the package once, so that none held out is trained on", () => {
    const split = splitDigits(classes.map((c) => c.length / 784));
    const parts = [split.first.train, split.rest.train, split.first.heldOut, split.rest.heldOut].flat();
    expect(new Set(parts.map(({ label, index }) => `${label}/${index}`)).size).toBe(10_000);
    const trained = new Set<string>();
    for (const { pictures, labels } of [first.train, rest.train])
      labels.forEach((_, i) => trained.add(key(pictureAt(pictures, i))));
    for (const { pictures, labels } of [first.heldOut, rest.heldOut])
      labels.forEach((_, i) => expect(trained.has(key(pictureAt(pictures, i)))).toBe(false));
  });

  test("gives each digit its label and its bytes to the nearest of the sixteen levels", () => {
    const split = splitDigits(classes.map((c) => c.length / 784));
    const levels = quantizedGreys(classes, 16);
    const level = nearestLevels(levels).map((code) => levels[code]);
    for (const [part, digits] of [
      [split.first.train, first.train],
      [split.first.heldOut, first.heldOut],
      [split.rest.train, rest.train],
      [split.rest.heldOut, rest.heldOut],
    ] as const) {
      for (const [i, { label, index }] of part.entries()) {
        expect(digits.labels[i]).toBe(label);
        const exact = pictureAt(classes[label], index);
        const same =
          Buffer.compare(
            exact.map((grey) => level[grey]),
            pictureAt(digits.pictures, i),
          ) === 0;
        expect(same).toBe(true);
      }
    }
  });

  test("keeps the mean grey to a twentieth of a level and each grey to nine", () => {
    const levels = quantizedGreys(classes, 16);
    const level = nearestLevels(levels).map((code) => levels[code]);
    let bias = 0;
    let count = 0;
    for (const bytes of classes) for (const grey of bytes) bias += level[grey] - grey;
    for (const bytes of classes) count += bytes.length;
    expect(Math.abs(bias / count)).toBeLessThan(0.05);
    for (let grey = 0; grey < 256; grey++) expect(Math.abs(level[grey] - grey)).toBeLessThanOrEqual(9);
  });
});

describe("MNIST's digits as a reader has them, in MNIST's own IDX format", () => {
  const magicOf = (bytes: Uint8Array) => new DataView(bytes.buffer).getUint32(0);

  test.each([
    ["plain", "", (bytes: Uint8Array) => bytes],
    ["gzipped", ".gz", (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes))],
  ])(
    "%s, magic 2051 and 2049: the 8,100 digits of the larger file that ships are read back the same",
    (_, ending, pack) => {
      const { pictures, labels } = rest.train;
      const images = idxFile([labels.length, 28, 28], pictures);
      const beside = idxFile([labels.length], labels);
      expect([images, beside].map(magicOf)).toEqual([2051, 2049]);
      const read = understandArrays([
        { file: `train-images-idx3-ubyte${ending}`, bytes: pack(images) },
        { file: `train-labels-idx1-ubyte${ending}`, bytes: pack(beside) },
      ]);
      expect(Buffer.compare(read.pictures, pictures)).toBe(0);
      expect(Array.from(read.labels?.values ?? [])).toEqual([...labels]);
      expect(read.ink).toBe("light");
    },
  );
});
