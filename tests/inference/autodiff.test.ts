import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  backwardPass,
  called,
  compute,
  forwardOrder,
  given,
  gradientOf,
  type Node,
  type Op,
  sampled,
} from "../../src/inference/autodiff.ts";

const arity: Readonly<Record<Op, number>> = {
  plus: 2,
  minus: 2,
  times: 2,
  over: 2,
  square: 1,
  exp: 1,
  log: 1,
  logNormal: 3,
};

/** A random graph: each row an operation that reads earlier nodes. */
const recipes = fc.record({
  leaves: fc.array(fc.double({ min: 0.3, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 }),
  rows: fc.array(
    fc.record({
      op: fc.constantFrom(...(Object.keys(arity) as Op[])),
      reads: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
});
type Recipe = typeof recipes extends fc.Arbitrary<infer T> ? T : never;

/** The argument that an operation wants positive: v² + ½ is put there. */
const wantsPositive: Partial<Record<Op, number>> = { over: 1, log: 0, logNormal: 2 };

function build({ rows }: Recipe, leaves: readonly number[]) {
  const inputs = leaves.map((value, i) => given(`leaf ${i}`, value));
  const half = given("half", 0.5);
  const nodes: Node[] = [...inputs];
  for (const { op, reads } of rows) {
    const read = Array.from({ length: arity[op] }, (_, i) => {
      const node = nodes[reads[i] % nodes.length];
      return wantsPositive[op] === i ? compute("up", "plus", compute("sq", "square", node), half) : node;
    });
    nodes.push(compute(op, op, ...read));
  }
  return { inputs, output: nodes[nodes.length - 1] };
}

describe("the backward pass", () => {
  test("agrees with central differences on random graphs", () => {
    let compared = 0;
    fc.assert(
      fc.property(recipes, (recipe) => {
        const { inputs, output } = build(recipe, recipe.leaves);
        // A tower of squares and exponentials leaves nothing for a difference to see.
        fc.pre(forwardOrder(output).every(({ value }) => Math.abs(value) < 50));
        const gradient = gradientOf(output, inputs);
        inputs.forEach((_, i) => {
          const at = (h: number) =>
            build(
              recipe,
              recipe.leaves.map((leaf, j) => (i === j ? leaf + h : leaf)),
            ).output.value;
          const h = 1e-4;
          // Fourth order: (8 (f(h) − f(−h)) − (f(2h) − f(−2h))) / 12h.
          const difference = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
          expect(Math.abs(difference - gradient[i])).toBeLessThan(1e-5 * (1 + Math.abs(gradient[i])));
          if (gradient[i] !== 0) compared++;
        });
      }),
      { numRuns: 400, seed: 1 },
    );
    expect(compared).toBeGreaterThan(300);
  });

  test("adds what comes by several ways: d(x·x + x)/dx = 2x + 1", () => {
    const x = given("x", 3);
    expect(gradientOf(compute("y", "plus", compute("s", "times", x, x), x), [x])).toEqual([7]);
  });

  test("visits a node when all its readers have stepped", () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const steps = backwardPass(build(recipe, recipe.leaves).output).map(({ node }) => node);
        steps.forEach((node, i) => {
          for (const input of node.inputs)
            if (input.inputs.length > 0) expect(steps.indexOf(input)).toBeGreaterThan(i);
        });
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  test("stops at a draw, and goes round it where there is another way", () => {
    const mu = given("mu", 0.7);
    const z = sampled("z", 1.9, mu);
    const squared = compute("y", "square", z);
    expect(gradientOf(squared, [mu, z])).toEqual([0, 3.8]);
    expect(backwardPass(squared).at(-1)).toEqual({ node: z, adjoint: 3.8, messages: null });
    expect(gradientOf(compute("y2", "times", squared, mu), [mu])[0]).toBeCloseTo(1.9 ** 2, 12);
  });

  test("stops at a black box, and nothing before it is visited", () => {
    const mu = given("mu", 0.7);
    const z = compute("z", "square", mu);
    const f = called("f", -3, z);
    expect(backwardPass(f)).toEqual([{ node: f, adjoint: 1, messages: null }]);
    expect(gradientOf(f, [mu, z])).toEqual([0, 0]);
  });

  test("of the output in itself is 1, and 0 in what it does not read", () => {
    const x = given("x", 2);
    expect(gradientOf(x, [x, given("other", 1)])).toEqual([1, 0]);
  });
});
