import { decode, decoderVariance, isLearned, priorAt } from "../../nets/conditionalVae.ts";
import { take } from "../../nets/contextLoss.ts";
import { reverseChain } from "../../inference/reverseChain.ts";
import { guess } from "../../nets/diffusionPolicy.ts";
import { gaussianAt } from "../../nets/gaussianPolicy.ts";
import { mixtureAt, weightOf } from "../../nets/mixtureDensity.ts";
import type { Named } from "../../nets/named.ts";
import { sqrt, type Tensor, type Tensor2D, tensor2d, tidy } from "../../nets/tf.ts";
import { seenFrom } from "./answers.ts";
import type { Luck } from "./luck.ts";
import { levelsBack } from "./noising.ts";

/** A policy's answer for walks that stand somewhere: mean of each step and σ, in the networks' unit, [walks, ahead]. */
export interface Answer {
  readonly mean: ArrayLike<number>;
  /** One for each number, or one for each walk, or one for all. */
  readonly std: ArrayLike<number>;
}
export type Answering = (x: Float64Array, t: number, look: number) => Promise<Answer>;

/** Reads what a network makes of what is seen. */
const asked = async (make: () => readonly Tensor[]) => take(tidy(() => [...make()]));

export const byGaussian =
  (weights: Named): Answering =>
  async (x, t) => {
    const [mean, std] = await asked(() => {
      const at = gaussianAt(weights, seenFrom(x, t));
      return [at.mean, sqrt(at.variance)];
    });
    return { mean, std };
  };

/** At each look a part of the mixture is drawn anew: nothing reminds it of the last. */
export const byMixture =
  (weights: Named, { choices }: Luck): Answering =>
  async (x, t, look) => {
    const [weight, ...parts] = await asked(() => {
      const at = mixtureAt(weights, seenFrom(x, t));
      return [weightOf(at), ...at.means, ...at.variances.map((variance) => sqrt(variance))];
    });
    const ahead = parts[0].length / x.length;
    const part = Array.from(weight, (w, i) => (choices[look * x.length + i] < w ? 1 : 0));
    return {
      mean: parts[0].map((_, k) => parts[part[Math.floor(k / ahead)]][k]),
      std: part.map((one, i) => parts[2 + one][i]),
    };
  };

/** z ~ p(z|x), from what was drawn for each walk. */
async function codesFrom(weights: Named, { part, within }: Luck, x: Float64Array, t: number) {
  if (!isLearned(weights)) return Float32Array.from(within);
  const [weight, first, second, firstStd, secondStd] = await asked(() => {
    const at = priorAt(weights, seenFrom(x, t));
    return [weightOf(at), ...at.means, ...at.variances.map((variance) => sqrt(variance))];
  });
  return weight.map((w, i) =>
    part[i] < w ? second[i] + secondStd[i] * within[i] : first[i] + firstStd[i] * within[i],
  );
}

export const decoded = async (
  weights: Named,
  x: Float64Array,
  t: number,
  z: Float32Array,
): Promise<Answer> => {
  const [mean, std] = await asked(() => [
    decode(weights, seenFrom(x, t), tensor2d(z, [z.length, 1]) as Tensor2D),
    sqrt(decoderVariance(weights)),
  ]);
  return { mean, std };
};

export const byConditionalVae =
  (weights: Named, luck: Luck): Answering =>
  async (x, t) =>
    decoded(weights, x, t, await codesFrom(weights, luck, x, t));

/** From noise alone, drawn anew at each look, back to an answer; the way itself adds no noise. */
export const byDiffusion =
  (weights: Named, { noise }: Luck, ahead: number): Answering =>
  async (x, t, look) => {
    const count = x.length;
    const start = Float64Array.from(
      { length: count * ahead },
      (_, i) => noise[(look * ahead + (i % ahead)) * count + Math.floor(i / ahead)],
    );
    const back = await reverseChain(
      levelsBack,
      start,
      async (level, noisy) => {
        const [answer] = await asked(() => [
          guess(weights, seenFrom(x, t), tensor2d(Float32Array.from(noisy), [count, ahead]), () => level),
        ]);
        return Float64Array.from(answer);
      },
      null,
    );
    return { mean: back[back.length - 1], std: [0] };
  };
