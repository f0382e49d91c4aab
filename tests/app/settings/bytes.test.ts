import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, formatBytes } from "../../../src/app/settings/bytes.ts";

test("bytes are counted through lists, objects and views", () => {
  expect(bytesOf("τ")).toBe(2);
  expect(bytesOf([])).toBe(0);
  expect(bytesOf(null)).toBe(0);
  expect(bytesOf({ step: 3, bytes: new Uint8Array(100) })).toBe(4 + 8 + 5 + 100);
  expect(bytesOf([new Float64Array(4), new ArrayBuffer(7)])).toBe(39);
});

test("of two things together the bytes add up", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.uint8Array(), (a, b) => {
      expect(bytesOf([a, b])).toBe(bytesOf(a) + b.length);
    }),
  );
});

test("sizes are told to two or three digits, in the unit that suits them", () => {
  expect([0, 1, 17, 999, 1000, 1234, 9949, 9951, 212_000, 999_600, 3_400_000, 2e9].map(formatBytes)).toEqual([
    "0 bytes",
    "1 byte",
    "17 bytes",
    "999 bytes",
    "1.0 kB",
    "1.2 kB",
    "9.9 kB",
    "10 kB",
    "212 kB",
    "1.0 MB",
    "3.4 MB",
    "2.0 GB",
  ]);
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 40 }), (bytes) => {
      const [number, unit] = formatBytes(bytes).split(" ");
      const size = { byte: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9 }[unit] ?? Number.NaN;
      expect(Math.abs(Number(number) * size - bytes)).toBeLessThanOrEqual(0.051 * bytes);
      if (unit !== "GB") expect(Number(number)).toBeLessThan(1000);
    }),
  );
});
