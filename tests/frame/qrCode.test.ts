import fc from "fast-check";
import { decodeQR } from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { mostLetters } from "../../src/frame/share/mostLetters.ts";
import { type QrCode, qrCode } from "../../src/frame/share/qrCode.ts";

/** Pixels to a square, as a camera may see them. */
const scale = 4;

/** Draws the rectangles of the path, black on white. */
function photographed({ size, path }: QrCode) {
  const side = size * scale;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.set([0, 0, 0], 4 * (row * side + column));
  return { width: side, height: side, data };
}

const coded = (address: string) => {
  const code = qrCode(address);
  if (!code) throw new Error("It has too many letters.");
  return code;
};

describe("qrCode", () => {
  test("is read as what was written, whatever the address says", { tags: "fifth" }, () => {
    const address = fc
      .tuple(fc.webUrl(), fc.string({ maxLength: 500, unit: "grapheme" }))
      .map(([url, words]) => `${url}?map=${encodeURIComponent(words)}`)
      .filter((text) => text.length <= mostLetters);
    fc.assert(
      fc.property(address, (text) => {
        expect(decodeQR(photographed(coded(text)))).toBe(text);
      }),
      { numRuns: 12 },
    );
  });

  test("of as many letters as it takes, it is still read", () => {
    const longest = `https://host.example/?${"m".repeat(mostLetters - 22)}`;
    expect(longest).toHaveLength(mostLetters);
    expect(decodeQR(photographed(coded(longest)))).toBe(longest);
    expect(qrCode(`${longest}m`)).toBeNull();
  });

  test("has four white squares on every side", () => {
    const { size, path } = coded("https://host.example/figure/bound");
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(width), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});
