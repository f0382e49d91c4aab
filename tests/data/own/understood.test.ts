import { describe, expect, test } from "vitest";
import { ownSet } from "../../../src/data/own/ownSet.ts";
import { understandArrays } from "../../../src/data/own/understood.ts";
import { file, idxFile, level } from "./file.ts";

const named = (name: string, shape: readonly number[], of: (i: number) => number = (i) => i % 256) => {
  const size = shape.reduce((a, b) => a * b, 1);
  return {
    file: name,
    bytes: idxFile(
      shape,
      Uint8Array.from({ length: size }, (_, i) => of(i)),
    ),
  };
};

describe("what is understood", () => {
  test("of Fashion-MNIST's own files: pictures, and the labels beside them", () => {
    const both = ["fashion-t10k-labels-idx1-ubyte.gz", "fashion-t10k-images-idx3-ubyte.gz"].map(file);
    const { name, pictures, labels, ink, remarks } = understandArrays(both);
    expect(name).toBe("fashion-t10k-images-idx3-ubyte.gz");
    expect(pictures.length).toBe(20 * 784);
    // As the Debian package's file has them: an ankle boot, a pullover, two pairs of trousers …
    expect(Array.from(labels?.values ?? []).slice(0, 8)).toEqual([9, 2, 1, 1, 6, 1, 4, 6]);
    expect(ink).toBe("light");
    expect(remarks).toEqual(["20 × 28 × 28 numbers, taken from 0 to 255", "28 × 28 as they are"]);
  });

  test("of an .npz as Keras names its arrays", () => {
    const { pictures, labels } = understandArrays([file("plain.npz")]);
    expect(pictures.slice(0, 3)).toEqual(Uint8Array.of(level(0, 0, 0), level(0, 0, 1), level(0, 0, 2)));
    expect(Array.from(labels?.values ?? [])).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0]);
  });

  test("of the larger of two sets, with the labels that are as many; the rest is named", () => {
    const { pictures, labels, remarks } = understandArrays([
      named("t10k-images", [11, 28, 28]),
      named("train-images", [12, 28, 28]),
      named("t10k-labels", [11]),
      named("train-labels", [12]),
    ]);
    expect(pictures.length).toBe(12 * 784);
    expect(labels?.file).toBe("train-labels");
    expect(remarks.slice(2)).toEqual(["t10k-images (11 × 28 × 28) left out", "t10k-labels (11) left out"]);
  });

  test("of pictures of another size", () => {
    const { pictures, remarks } = understandArrays([
      named("x-idx3-ubyte", [10, 56, 56], (i) => (i % 56 < 28 ? 0 : 200)),
    ]);
    expect(remarks[1]).toBe("56 × 56 scaled to 28 × 28");
    expect(pictures.every((grey, i) => grey === (i % 28 < 14 ? 0 : 200))).toBe(true);
  });

  test.each([
    ["picture 4 \\(counted from 0\\), number 63: NaN; every number must be finite", [file("nan.npz")]],
    ["table.npy holds 10 × 3\\. Pictures are N × 28 × 28", [file("table.npy")]],
    ["holds 9 pictures; a set has from 10 to 60,000", [named("few-idx3-ubyte", [9, 28, 28])]],
    ["holds 60,001 pictures; a set has", [named("many-idx3-ubyte", [60_001, 4, 4])]],
    [
      "notes\\.txt is none of the files that are read.*bytes 68 65 6c 6c",
      [{ file: "notes.txt", bytes: new TextEncoder().encode("hello") }],
    ],
    ["a\\.npy is empty", [{ file: "a.npy", bytes: new Uint8Array() }]],
    [
      "no array was found",
      [{ file: "z.zip", bytes: Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)) }],
    ],
  ])("names what cannot be read: %s", (message, files) =>
    expect(() => understandArrays(files)).toThrow(new RegExp(message)),
  );

  test("too many classes are refused", () => {
    const pictures = new Uint8Array(300 * 784);
    const labels = {
      file: "labels.npy",
      shape: [300],
      values: Array.from({ length: 300 }, (_, k) => k),
      isWhole: true,
    };
    expect(() => ownSet("many", pictures, labels)).toThrow(/^labels\.npy names 300 classes; up to 256/);
  });
});
