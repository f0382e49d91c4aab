import { describe, expect, test } from "vitest";
import { keyOf, rememberLast } from "../../src/math/rememberLast.ts";

describe("what is remembered", () => {
  test("is the last result, while its key stays", () => {
    let calls = 0;
    const half = rememberLast(
      (n: number) => Math.floor(n),
      (n) => {
        calls++;
        return n / 2;
      },
    );
    expect([half(2), half(2.5), half(3), half(2)]).toEqual([1, 1, 1.5, 1]);
    expect(calls).toBe(3);
  });

  test("has a key of the fields that count", () => {
    expect(keyOf({ a: 1, b: "two", c: [3, 4] }, ["c", "a"])).toBe("3,4 1");
  });
});
