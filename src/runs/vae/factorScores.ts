import type { Factors } from "../../data/factors.ts";
import { mutualInformation } from "../../math/mutualInformation.ts";

/** What a latent dimension tells of a factor that the pictures were made from. */
export interface FactorScore {
  /** From 1 on. */
  readonly dimension: number;
  readonly factor: string;
  /** The share of the factor's entropy that the dimension's mean tells: 0 nothing, 1 all; none below 0. */
  readonly score: number;
  /** Mutual information, nats, as estimated. */
  readonly information: number;
}

/** Equally filled bins of each mean and of each factor. */
const bins = 10;

/**
 * I(μ_j; factor) / H(factor) for every latent dimension j and factor, over the held-out pictures: the plug-in estimate
 * over ten equally filled bins of each, as corrected by Miller and Madow. Where a mean is not finite there is no score.
 *
 * @param mean of q(z|x), row-major, pictures × latent.
 */
export function factorScores(mean: Float32Array, { names, values }: Factors): readonly FactorScore[] {
  const pictures = values.length / names.length;
  const latent = mean.length / pictures;
  if (!mean.every(Number.isFinite)) return [];
  const column = (numbers: ArrayLike<number>, columns: number, k: number) =>
    Float64Array.from({ length: pictures }, (_, row) => numbers[row * columns + k]);
  return Array.from({ length: latent }, (_, j) => column(mean, latent, j)).flatMap((mu, j) =>
    names.map((factor, k) => {
      const { information, entropyY } = mutualInformation(mu, column(values, names.length, k), bins);
      return { dimension: j + 1, factor, score: Math.max(0, information / entropyY), information };
    }),
  );
}
