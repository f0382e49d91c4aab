import { bestGaussian, type Gaussian } from "../../inference/bestGaussian.ts";
import { klToPosterior, type ToyElbo, toyElbo } from "../../inference/toyElbo.ts";
import { conjugatePosterior, exactPosterior, logJoint } from "../../inference/toyModel.ts";
import { type Landscape, landscapeOf } from "../../math/landscape.ts";
import type { Params } from "./figure.ts";

/** The two densities at one z. */
export interface DensityRow {
  readonly z: number;
  readonly posterior: number;
  readonly q: number;
}

export interface Bound {
  readonly logEvidence: number;
  /** The evidence in closed form; null where the likelihood has none. */
  readonly conjugateLogEvidence: number | null;
  /** KL(q ‖ p(z|x)), by quadrature. */
  readonly kl: number;
  readonly terms: ToyElbo;
  readonly best: Gaussian & { readonly elbo: number };
  readonly densities: readonly DensityRow[];
  /** The ELBO over `plane`. */
  readonly landscape: Landscape;
}

/** The plane that is drawn. */
export const plane = { mean: [-3, 3], logStd: [Math.log(0.05), Math.log(2)] } as const;

const drawn = 301;

/** log p(x), the ELBO of the reader's q and their distance, each computed on its own. */
export function model({ likelihood, x, noise, mu, sigma }: Params): Bound {
  const observation = { likelihood, x, noise };
  const { logEvidence } = exactPosterior(observation, 6001);
  const logPosterior = (z: number) => logJoint(observation, z) - logEvidence;
  return {
    logEvidence,
    conjugateLogEvidence: likelihood === "linear" ? conjugatePosterior(x, noise).logEvidence : null,
    kl: klToPosterior(logPosterior, mu, sigma),
    terms: toyElbo(observation, mu, sigma),
    best: bestGaussian(observation),
    densities: Array.from({ length: drawn }, (_, i) => {
      const z = -4 + (8 * i) / (drawn - 1);
      const q = Math.exp(-0.5 * ((z - mu) / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));
      return { z, posterior: Math.exp(logPosterior(z)), q };
    }),
    landscape: landscapeOf(
      { x: plane.mean, y: plane.logStd },
      { columns: 81, rows: 61 },
      (mean, logStd) => toyElbo(observation, mean, Math.exp(logStd)).elbo,
    ),
  };
}
