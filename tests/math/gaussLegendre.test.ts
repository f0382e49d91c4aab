import { describe, expect, test } from "vitest";
import { gaussLegendre } from "../../src/math/gaussLegendre.ts";

describe.each([1, 2, 5, 6, 8, 15])("the rule of %i nodes", (n) => {
  const { nodes, weights } = gaussLegendre(n);
  const integral = (f: (x: number) => number) => nodes.reduce((sum, x, i) => sum + weights[i] * f(x), 0);

  test("is exact for every power up to 2n − 1, and not for the next", () => {
    for (let power = 0; power < 2 * n; power++)
      expect(
        integral((x) => x ** power),
        `x^${power}`,
      ).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 13);
    expect(Math.abs(integral((x) => x ** (2 * n)) - 2 / (2 * n + 1))).toBeGreaterThan(1e-10);
  });

  test("has its nodes in order, inside, and as far to the left as to the right", () => {
    expect([...nodes]).toEqual([...nodes].toSorted((a, b) => a - b));
    for (const [i, x] of nodes.entries()) {
      expect(Math.abs(x)).toBeLessThan(1);
      expect(x).toBeCloseTo(-nodes[n - 1 - i], 14);
    }
  });
});
