import type { Level } from "../inference/gaussianDiffusion.ts";
import type { Rng } from "../math/rng.ts";
import type { PolicyShape } from "./gaussianPolicy.ts";
import type { Climbed } from "./gradientOf.ts";
import { LEVEL_INPUTS, writeLevel } from "./levelInputs.ts";
import { mlp, mlpStart } from "./mlp.ts";
import type { Named, Start } from "./named.ts";
import { smooth } from "./smooth.ts";
import { add, concat, mul, type Scalar, square, sub, sum, type Tensor2D, tensor2d } from "./tf.ts";

const NAME = "diffusion";

/**
 * Behaviour cloning by diffusion (Chi et al. 2023, Diffusion policy): one network that is shown what is seen, x, an answer
 * with noise on it, y_t = a y + n ε, and the level of noise, and guesses the answer itself, ŷ(x, y_t, t).
 */
export const diffusionPolicyStart = (rng: Rng, { inputs, outputs, width }: PolicyShape): Named<Start> =>
  mlpStart(rng, NAME, [inputs + outputs + LEVEL_INPUTS, width, width, outputs]);

/** ŷ for each x and y_t at a level each, [examples, outputs]. */
export const guess = (
  weights: Named,
  x: Tensor2D,
  noisy: Tensor2D,
  levelOf: (example: number) => Level,
): Tensor2D => mlp(weights, NAME, concat([x, noisy, levelsOf(x.shape[0], levelOf)], 1), smooth);

function levelsOf(count: number, levelOf: (example: number) => Level): Tensor2D {
  const rows = new Float32Array(count * LEVEL_INPUTS);
  for (let i = 0; i < count; i++) writeLevel(levelOf(i), rows, i * LEVEL_INPUTS);
  return tensor2d(rows, [count, LEVEL_INPUTS]);
}

/** What one step sets out from: x, y, standard normal noise as large as y, and a level for each example. */
export interface NoisedBatch {
  readonly x: Tensor2D;
  readonly y: Tensor2D;
  readonly epsilon: Tensor2D;
  readonly levels: readonly Level[];
}

/** −½ mean ‖ŷ − y‖²; what is read is the mean itself. The best ŷ is E[y | x, y_t]: an average, of what may still be. */
export function diffusionPolicyClimbed(weights: Named, { x, y, epsilon, levels }: NoisedBatch): Climbed {
  const column = (of: (level: Level) => number) =>
    tensor2d(Float32Array.from(levels, of), [levels.length, 1]);
  const noisy = add<Tensor2D>(
    mul(
      y,
      column(({ signal }) => signal),
    ),
    mul(
      epsilon,
      column(({ noise }) => noise),
    ),
  );
  const total = sum<Scalar>(
    square(
      sub(
        guess(weights, x, noisy, (i) => levels[i]),
        y,
      ),
    ),
  );
  const error = mul<Scalar>(total, 1 / levels.length);
  return { surrogate: mul<Scalar>(error, -0.5), parts: [error] };
}
