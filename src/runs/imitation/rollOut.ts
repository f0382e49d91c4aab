import { course, places } from "../../inference/demonstrators.ts";
import type { Named } from "../../nets/named.ts";
import { stepsAhead, UNIT } from "./answers.ts";
import {
  type Answering,
  byConditionalVae,
  byDiffusion,
  byGaussian,
  byMixture,
  decoded,
} from "./answering.ts";
import type { Luck } from "./luck.ts";
import type { ImitationParams, Policy } from "./snapshot.ts";

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
    diffusion: await by(byDiffusion(weights.diffusion, luck, stepsAhead(params))),
  };
}

/** The paths from a start in the middle that each of `zs` stands for, held all the way; without noise. */
export const bend = (weights: Named, { looks }: ImitationParams, zs: Float64Array): Promise<Float64Array> =>
  walk(new Float64Array(zs.length), { looks, act: "mean" }, new Float64Array(0), (x, t) =>
    decoded(weights, x, t, Float32Array.from(zs)),
  );
