import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fashionFile, loadFashion } from "../../src/data/fashion.ts";
import { understandArrays } from "../../src/data/own/understood.ts";
import { file } from "./own/file.ts";

const shipped = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`../../public/${name}`, import.meta.url))));
const host = async () => new Response(shipped(fashionFile));

describe("Fashion-MNIST as it ships", () => {
  test("is no more than 2.5 MB, its licence beside it", () => {
    expect(shipped(fashionFile).length).toBeLessThanOrEqual(2.5e6);
    const licence = new TextDecoder().decode(shipped("data/fashion-mnist.LICENSE.txt"));
    expect(licence).toMatch(/MIT License[^]*Copyright © 2017 Zalando SE[^]*Permission is hereby granted/);
  });

  test("is 900 pictures of each class to train on and 100 held out, named", async () => {
    const { train, heldOut, about } = await loadFashion("https://host/", host);
    expect(about?.classes[9]).toBe("boot");
    for (let label = 0; label < 10; label++) {
      const count = (labels: Uint8Array) => labels.filter((one) => one === label).length;
      expect([count(train.labels), count(heldOut.labels)]).toEqual([900, 100]);
    }
  });

  test("holds the pictures of its own files, to the nearest of sixteen grey levels", async () => {
    const { train, heldOut } = await loadFashion("https://host/", host);
    const files = ["fashion-t10k-images-idx3-ubyte.gz", "fashion-t10k-labels-idx1-ubyte.gz"].map(file);
    const { pictures, labels } = understandArrays(files);
    const levels = [...new Set(train.pictures.subarray(0, 784 * 500))].toSorted((a, b) => a - b);
    expect(levels).toHaveLength(16);
    const all = [train, heldOut].flatMap((set) =>
      Array.from(set.labels, (label, k) => ({
        label,
        picture: set.pictures.subarray(784 * k, 784 * (k + 1)),
      })),
    );
    for (let k = 0; k < 20; k++) {
      const own = pictures.subarray(784 * k, 784 * (k + 1));
      const nearest = own.map((grey) =>
        levels.reduce((best, level) => (Math.abs(level - grey) < Math.abs(best - grey) ? level : best)),
      );
      const found = all.find(({ picture }) => picture.every((grey, i) => grey === nearest[i]));
      expect(found?.label).toBe(labels?.values[k]);
    }
  });
});
