import { describe, expect, test } from "vitest";
import type { Comparison } from "../../../scripts/record/compareRecordings.ts";
import { isSame, report } from "../../../scripts/record/report.ts";

const same: Comparison = {
  before: "aaaaaaa",
  after: "bbbbbbb",
  exports: 2,
  pictures: 8,
  differentExports: new Map(),
  differentPictures: new Map(),
  onlyBefore: [],
  onlyAfter: [],
};
const number = { place: "params.seed", before: 1, after: 2, excuse: null };
const version = { place: "version", before: "1", after: "2", excuse: "another release" };
const picture = { pixels: 1200, of: 480_000, png: Buffer.from("") };

describe("a comparison", () => {
  test("without differences is the same, whatever may change", () => {
    const released = { ...same, differentExports: new Map([["vae/defaults.json", [version]]]) };
    expect([same, released].map((comparison) => isSame(comparison, false))).toEqual([true, true]);
    expect(report(released)).toBe(
      "version may change: another release (1×)\naaaaaaa → bbbbbbb\n0 of 2 exports differ, 0 of 8 pictures",
    );
  });

  test("is not the same by a number, by a missing export, and by a picture unless only numbers count", () => {
    const different: readonly Comparison[] = [
      { ...same, differentExports: new Map([["vae/defaults.json", [version, number]]]) },
      { ...same, onlyAfter: ["vae/defaults.json"] },
      { ...same, differentPictures: new Map([["vae/defaults.phone.png", picture]]) },
      { ...same, onlyBefore: ["vae/defaults.phone.png"] },
    ];
    expect(different.map((comparison) => isSame(comparison, false))).toEqual([false, false, false, false]);
    expect(different.map((comparison) => isSame(comparison, true))).toEqual([false, false, true, true]);
  });

  test("lists every export with its first places, every picture with its size, and what only one has", () => {
    const comparison: Comparison = {
      ...same,
      differentExports: new Map([["vae/defaults.json", Array.from({ length: 15 }, () => number)]]),
      differentPictures: new Map([["vae/defaults.phone.png", picture]]),
      onlyAfter: ["graph/defaults.json"],
    };
    expect(report(comparison).split("\n")).toEqual([
      "vae/defaults.json",
      ...Array.from({ length: 12 }, () => "  params.seed: 1 → 2"),
      "  … and 3 more",
      "vae/defaults.phone.png  1,200 pixels (0.250 %)",
      "graph/defaults.json  only after",
      "aaaaaaa → bbbbbbb",
      "1 of 2 exports differ, 1 of 8 pictures",
    ]);
  });
});
