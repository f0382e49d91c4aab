import { describe, expect, test } from "vitest";
import { fillNormal, Rng, uniform } from "../../src/math/rng.ts";
import { type Likelihood, logProb, logProbWithSlopes } from "../../src/nets/likelihood.ts";
import { grads, sum, type Tensor2D, tensor2d } from "../../src/nets/tf.ts";
import { kernelPaths, usePath } from "./backend.ts";

const [examples, D] = [3, 50];
const kinds: readonly Likelihood[] = [
  { kind: "gaussian", sigma: 0.2 },
  { kind: "gaussian", sigma: 1 },
  { kind: "gaussianLearned", floor: 0.05 },
  { kind: "gaussianLearned", floor: 0 },
];

const rng = Rng.of(4, "likelihood");
const numbers = {
  x: Float32Array.from({ length: examples * D }, () => uniform(rng)),
  logits: fillNormal(rng, new Float32Array(examples * D)).map((l) => 2 * l),
  spread: fillNormal(rng, new Float32Array(examples * D)).map((s) => s - 1),
};

/** log N(x; m, σ²) in double precision, summed over the pixels of each example. */
function closedForm(likelihood: Likelihood, { x, logits, spread } = numbers): number[] {
  return Array.from({ length: examples }, (_, i) => {
    let total = 0;
    for (let d = i * D; d < (i + 1) * D; d++) {
      const m = 1 / (1 + Math.exp(-logits[d]));
      const sigma =
        likelihood.kind === "gaussian"
          ? likelihood.sigma
          : likelihood.kind === "gaussianLearned"
            ? likelihood.floor + Math.exp(spread[d])
            : Number.NaN;
      total += Math.log(
        Math.exp(-((x[d] - m) ** 2) / (2 * sigma ** 2)) / Math.sqrt(2 * Math.PI * sigma ** 2),
      );
    }
    return total;
  });
}

const tensorOf = (values: Float32Array): Tensor2D => tensor2d(values, [examples, D]);

describe.each(kernelPaths)("a Gaussian decoder on %s", (path) => {
  test.each(kinds)("has the log density of the closed form: %o", async (likelihood) => {
    await usePath(path);
    const [x, logits, spread] = [numbers.x, numbers.logits, numbers.spread].map(tensorOf);
    const got = logProb(likelihood, x, { logits, spread }).dataSync();
    closedForm(likelihood).forEach((exact, i) => {
      expect(Math.abs(got[i] - exact)).toBeLessThan(1e-5 * (1 + Math.abs(exact)));
    });
  });

  test.each(kinds)(
    "has slopes that are differences of the closed form, and TensorFlow.js’s: %o",
    async (likelihood) => {
      await usePath(path);
      const [x, logits, spread] = [numbers.x, numbers.logits, numbers.spread].map(tensorOf);
      const found = grads((logits, s = spread) =>
        sum(logProb(likelihood, x, { logits: logits as Tensor2D, spread: s as Tensor2D })),
      )(likelihood.kind === "gaussian" ? [logits] : [logits, spread]).map((slope) => slope.dataSync());
      const { toLogits, toSpread } = logProbWithSlopes(likelihood, x, { logits, spread }, 1);
      const written = [toLogits.dataSync(), toSpread?.dataSync() ?? null];
      const h = 1e-5;
      for (const [k, name] of (["logits", "spread"] as const).entries()) {
        if (written[k] === null) {
          expect([likelihood.kind, name]).toEqual(["gaussian", "spread"]);
          continue;
        }
        for (const d of [0, 7, 49, 99, 120]) {
          const moved = (by: number): number => {
            const values = Float64Array.from(numbers[name]);
            values[d] += by;
            return closedForm(likelihood, { ...numbers, [name]: values }).reduce((a, b) => a + b, 0);
          };
          const difference = (moved(h) - moved(-h)) / (2 * h);
          const allowed = 1e-4 * (1 + Math.abs(difference));
          expect(Math.abs(Number(written[k]?.[d]) - difference), `${name} ${d}`).toBeLessThan(allowed);
          expect(Math.abs(Number(found[k]?.[d]) - difference), `${name} ${d}, found`).toBeLessThan(allowed);
        }
      }
    },
  );
});
