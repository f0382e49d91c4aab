import { levelsOf, wayBack } from "../../inference/diffusionSchedules.ts";
import type { Level } from "../../inference/gaussianDiffusion.ts";
import { type Rng, uniform } from "../../math/rng.ts";

/** Levels of noise of the diffusion policy, and how often it is asked on the way back. */
const [LEVELS, EVALUATIONS] = [100, 10] as const;
const levels = levelsOf("diffusion", "cosine", LEVELS);

/** From noise alone to none. */
export const levelsBack: readonly Level[] = wayBack(levels, EVALUATIONS).map((t) => levels[t]);

/** A level for each example of a batch, evenly over all of them: they cover them better than as many by themselves. */
export function drawLevels(count: number, rng: Rng): readonly Level[] {
  const offset = uniform(rng);
  return Array.from({ length: count }, (_, i) => levels[1 + Math.floor((LEVELS * (i + offset)) / count)]);
}
