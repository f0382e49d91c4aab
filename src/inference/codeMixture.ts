import { logSumExp } from "../math/logSumExp.ts";
import { logPdf } from "../math/normal.ts";
import { normalCdf } from "../math/normalCdf.ts";
import { expectNormal } from "./expectNormal.ts";

/** A mixture of Gaussians over a code of one number. */
export interface CodeMixture {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly stds: readonly number[];
}

export const standardNormal: CodeMixture = { weights: [1], means: [0], stds: [1] };

/** log p(z) = log Σ_k w_k N(z; μ_k, σ_k²) */
export const logMixture = ({ weights, means, stds }: CodeMixture, z: number): number =>
  logSumExp(weights.map((w, k) => Math.log(w) + logPdf(z, means[k], stds[k])));

/** The mass from a to b. */
export const massBetween = ({ weights, means, stds }: CodeMixture, a: number, b: number): number =>
  weights.reduce(
    (sum, w, k) => sum + w * (normalCdf((b - means[k]) / stds[k]) - normalCdf((a - means[k]) / stds[k])),
    0,
  );

/** KL(N(mean, std²) ‖ p) = E_q[log q(z) − log p(z)], nats, by quadrature. */
export const klToMixture = (p: CodeMixture, mean: number, std: number): number =>
  expectNormal((e) => {
    const z = mean + std * e;
    return logPdf(z, mean, std) - logMixture(p, z);
  });
