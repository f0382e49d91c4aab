import { expectNormal } from "../../../inference/expectNormal.ts";
import { encode } from "../../../inference/lineModel.ts";
import { exactPolicyGradient } from "../../../inference/policyGradient.ts";
import { logJoint, type Observation } from "../../../inference/toyModel.ts";
import { logPdf } from "../../../math/normal.ts";
import { evenNodes, logIntegral } from "../../../math/quadrature.ts";
import { integer, number } from "../../../knobs/specs.ts";
import type { Measure } from "../erratum.ts";

/** ∫ exp(f(u)) du over ±`reach`, by the trapezoidal rule. */
function integralOf(f: (u: number) => number, reach: number): number {
  const nodes = evenNodes(-reach, reach, 4001);
  return Math.exp(logIntegral(nodes.map(f), nodes[1] - nodes[0]));
}

/** Correction 1: N(z; a x, σ²) integrates to 1 over z, and to 1/a over x. */
export const encoderArguments: Measure = {
  knob: number({
    label: "Slope of the encoder’s mean",
    tex: "a",
    min: 0.2,
    max: 3,
    step: 0.05,
    default: 0.5,
  }),
  readings: (a) => {
    const s = Math.log(0.5);
    const logQ = (z: number, x: number) => {
      const { mu, sigma } = encode({ a, c: 0, s }, x);
      return logPdf(z, mu, sigma);
    };
    return [
      { label: "q(z|x), integrated over z", value: integralOf((z) => logQ(z, 1), 16), line: "mended" },
      { label: "the same, integrated over x", value: integralOf((x) => logQ(0, x), 16 / a), line: "taught" },
    ];
  },
};

const observation: Observation = { likelihood: "linear", x: 1.5, noise: 0.6 };
const q = { mu: 0, sigma: 0.8 };

/**
 * Correction 2: with i for j, all M terms of the sum are one and the same, and their mean is as noisy as one of them. With
 * only one of the two places mended, M − 1 terms in M weigh an action by another’s reward: E[∇ log q] E[r] = 0.
 */
export const indexSlip: Measure = {
  knob: integer({ label: "Actions", tex: "M", min: 1, max: 64, scale: "log", default: 16 }),
  readings: (M) => {
    const { gradient, variance, value } = exactPolicyGradient(observation, q, { baseline: false });
    const score = (e: number) => e / q.sigma;
    const own = expectNormal((e) => score(e) * logJoint(observation, q.mu + q.sigma * e));
    const other = expectNormal(score) * value;
    return [
      { label: "variance of the estimate, j throughout", value: variance.mu / M, line: "mended" },
      { label: "as printed: one term, added M times", value: variance.mu, line: "taught" },
      { label: "exact slope in μ", value: gradient.mu },
      {
        label: "mean of the estimate if only one of the two is mended",
        value: (own + (M - 1) * other) / M,
      },
    ];
  },
};
