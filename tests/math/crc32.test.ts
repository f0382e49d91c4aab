import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32 } from "../../src/math/crc32.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("crc32", () => {
  test("gives the check value of the catalogue of CRCs, and zlib's of a longer text", () => {
    expect(crc32(bytesOf("123456789"))).toBe(0xcbf43926);
    expect(crc32(bytesOf("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  test("goes on from earlier bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (first, second) => {
        expect(crc32(second, crc32(first))).toBe(crc32(Uint8Array.of(...first, ...second)));
      }),
    );
  });

  test("notices every single flipped bit", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const flipped = bytes.slice();
        flipped[at % bytes.length] ^= 1 << bit;
        expect(crc32(flipped)).not.toBe(crc32(bytes));
      }),
    );
  });
});
