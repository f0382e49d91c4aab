import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitsOfOwn, type OwnSet, ownSet } from "../../../src/data/own/ownSet.ts";
import { problemOfSetName, readSetName, tidyName, writeSetName } from "../../../src/data/own/setName.ts";

/** Pictures that can be told apart by their first two pixels. */
const pictures = (count: number) =>
  Uint8Array.from({ length: count * 784 }, (_, i) => {
    const k = Math.floor(i / 784);
    return i % 784 === 0 ? k % 256 : i % 784 === 1 ? Math.floor(k / 256) : 9;
  });
const numberOf = (set: { pictures: Uint8Array }, k: number) =>
  set.pictures[k * 784] + 256 * set.pictures[k * 784 + 1];
const labelled = (values: readonly number[]) => ({
  file: "l",
  shape: [values.length],
  values,
  isWhole: true,
});

describe("a set of one's own", () => {
  test("is split 9 : 1, every picture once, and by class, to one", () => {
    const labels = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 10, maxLength: 300 });
    fc.assert(
      fc.property(labels, (values) => {
        const set = ownSet("s", pictures(values.length), labelled(values));
        const { train, heldOut } = digitsOfOwn(set);
        expect(heldOut.labels.length).toBe(Math.floor(values.length / 10));
        const all = [train, heldOut].flatMap((part) => Array.from(part.labels, (_, k) => numberOf(part, k)));
        expect(all.toSorted((a, b) => a - b)).toEqual(values.map((_, k) => k));
        for (const part of [train, heldOut])
          part.labels.forEach((label, k) =>
            expect(Number(set.classes[label])).toBe(values[numberOf(part, k)]),
          );
        set.classes.forEach((_, label) => {
          const [inAll, held] = [set.labels, heldOut.labels].map(
            (all) => all.filter((one) => one === label).length,
          );
          expect(Math.abs(held - inAll / 10)).toBeLessThan(1);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("is split the same way every time, another set another way", () => {
    const set = ownSet("s", pictures(60), null);
    const order = (of: OwnSet) => {
      const { heldOut, train } = digitsOfOwn(of);
      return [heldOut, train].flatMap((part) => Array.from(part.labels, (_, k) => numberOf(part, k)));
    };
    expect(order(set)).toEqual(order(set));
    const other = ownSet("s", pictures(60).fill(8, 5, 6), null);
    expect(other.fingerprint).not.toBe(set.fingerprint);
    expect(order(other)).not.toEqual(order(set));
  });

  test("has no classes without labels, and its fingerprint knows them", () => {
    const plain = ownSet("s", pictures(20), null);
    expect(plain.classes).toEqual([]);
    expect(digitsOfOwn(plain).about).toMatchObject({
      data: "own",
      classes: [],
      fingerprint: plain.fingerprint,
    });
    const withLabels = ownSet("s", pictures(20), labelled(Array.from({ length: 20 }, (_, k) => k % 2)));
    expect(withLabels.fingerprint).not.toBe(plain.fingerprint);
    expect(withLabels.fingerprint).toMatch(/^[0-9a-f]{8}$/);
  });

  test("is measured on a thousand held-out pictures at most", () => {
    const { train, heldOut } = digitsOfOwn(ownSet("s", pictures(12_000), null));
    expect([train.labels.length, heldOut.labels.length]).toEqual([10_800, 1000]);
    expect(heldOut.pictures.length).toBe(784_000);
  });

  test.each([9, 60_001])("has neither too few pictures nor too many: %d", (count) =>
    expect(() => ownSet("faces.npz", new Uint8Array(count * 784), null)).toThrow(
      /^faces\.npz holds .* from 10 to 60,000/,
    ),
  );
});

describe("the name of a set", () => {
  test("goes through the address and back, whatever the file was called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), fc.nat(2 ** 32 - 1), (file, sum) => {
        const set = { name: tidyName(file), fingerprint: sum.toString(16).padStart(8, "0") };
        const text = writeSetName(set);
        expect(problemOfSetName(text)).toBeNull();
        expect(readSetName(text)).toEqual(set);
      }),
    );
  });

  test.each(["faces.npz", "1a2b3c4-x", "1A2B3C4D-x", "1a2b3c4d-", `1a2b3c4d-${"x".repeat(99)}`])(
    "%s is none",
    (text) => {
      expect(problemOfSetName(text)).toMatch(/^a set is named by its fingerprint/);
    },
  );
});
