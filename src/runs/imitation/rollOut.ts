import { course, places } from "../../inference/demonstrators.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import { decode, decoderVariance, isLearned, priorAt } from "../../nets/conditionalVae.ts";
import { take } from "../../nets/contextLoss.ts";
import { gaussianAt } from "../../nets/gaussianPolicy.ts";
import { mixtureAt, weightOf } from "../../nets/mixtureDensity.ts";
import type { Named } from "../../nets/named.ts";
import { sqrt, type Tensor, type Tensor2D, tensor2d, tidy } from "../../nets/tf.ts";
import { seenFrom, UNIT } from "./answers.ts";
import type { ImitationParams, Policy } from "./snapshot.ts";

/** All chance of a set of walks, drawn once: from step to step of the training only the networks change. */
export interface Luck {
  /** Decides at each look, [looks at most, walks]. */
  readonly choices: Float64Array;
  /** A policy's own noise at each step, [T, walks]. */
  readonly noise: Float64Array;
  /** The z of each walk: which part of p(z|x), and where in it. It is drawn once, and kept. */
  readonly part: Float64Array;
  readonly within: Float64Array;
}

export function drawLuck(seed: number, walks: number): Luck {
  const rng = Rng.of(seed, "imitation luck");
  const uniforms = (count: number) => Float64Array.from({ length: count }, () => uniform(rng));
  const normals = (count: number) => fillNormal(rng, new Float64Array(count));
  return {
    choices: uniforms(course.steps * walks),
    noise: normals(course.steps * walks),
    part: uniforms(walks),
    within: normals(walks),
  };
}

/** A policy's answer for walks that stand somewhere: mean of each step and σ, in the networks' unit, [walks, ahead]. */
interface Answer {
  readonly mean: ArrayLike<number>;
  /** One for each number, or one for each walk, or one for all. */
  readonly std: ArrayLike<number>;
}
type Answering = (x: Float64Array, t: number, look: number) => Promise<Answer>;

/** Reads what a network makes of what is seen. */
const asked = async (make: () => readonly Tensor[]) => take(tidy(() => [...make()]));

const byGaussian =
  (weights: Named): Answering =>
  async (x, t) => {
    const [mean, std] = await asked(() => {
      const at = gaussianAt(weights, seenFrom(x, t));
      return [at.mean, sqrt(at.variance)];
    });
    return { mean, std };
  };

/** At each look a part of the mixture is drawn anew: nothing reminds it of the last. */
const byMixture =
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

const decoded = async (weights: Named, x: Float64Array, t: number, z: Float32Array): Promise<Answer> => {
  const [mean, std] = await asked(() => [
    decode(weights, seenFrom(x, t), tensor2d(z, [z.length, 1]) as Tensor2D),
    sqrt(decoderVariance(weights)),
  ]);
  return { mean, std };
};

const byConditionalVae =
  (weights: Named, luck: Luck): Answering =>
  async (x, t) =>
    decoded(weights, x, t, await codesFrom(weights, luck, x, t));

/** Walks from `starts` to the end of the course: [walks, T + 1]. */
async function walk(
  starts: Float64Array,
  { looks, act }: Pick<ImitationParams, "looks" | "act">,
  noise: Float64Array,
  answer: Answering,
): Promise<Float64Array> {
  const count = starts.length;
  const paths = new Float64Array(count * places);
  const ahead = course.steps / Number(looks);
  let x = starts;
  for (let i = 0; i < count; i++) paths[i * places] = x[i];
  for (let look = 0; look < Number(looks); look++) {
    const { mean, std } = await answer(x, look * ahead, look);
    const perWalk = std.length === count ? 1 : std.length === 1 ? 0 : ahead;
    x = x.map((from, i) => {
      let at = from;
      for (let k = 0; k < ahead; k++) {
        const t = look * ahead + k;
        const sigma = std[perWalk === 0 ? 0 : perWalk === 1 ? i : i * ahead + k];
        const own = act === "sample" ? sigma * noise[t * count + i] : 0;
        at += UNIT * (mean[i * ahead + k] + own);
        paths[i * places + t + 1] = at;
      }
      return at;
    });
  }
  return paths;
}

/** The walks of each policy from the same starts. */
export async function rollOut(
  weights: Readonly<Record<Policy, Named>>,
  params: ImitationParams,
  starts: Float64Array,
  luck: Luck,
): Promise<Readonly<Record<Policy, Float64Array>>> {
  const by = (answer: Answering) => walk(starts, params, luck.noise, answer);
  return {
    gaussian: await by(byGaussian(weights.gaussian)),
    mixture: await by(byMixture(weights.mixture, luck)),
    conditionalVae: await by(byConditionalVae(weights.conditionalVae, luck)),
  };
}

/** The paths from a start in the middle that each of `zs` stands for, held all the way; without noise. */
export const bend = (weights: Named, { looks }: ImitationParams, zs: Float64Array): Promise<Float64Array> =>
  walk(new Float64Array(zs.length), { looks, act: "mean" }, new Float64Array(0), (x, t) =>
    decoded(weights, x, t, Float32Array.from(zs)),
  );
