import type { Level } from "../inference/gaussianDiffusion.ts";
import type { Rng } from "../math/rng.ts";
import { take } from "./contextLoss.ts";
import type { Climbed } from "./gradientOf.ts";
import { rectified } from "./layer.ts";
import { LEVEL_INPUTS, writeLevel } from "./levelInputs.ts";
import { mlp, mlpStart } from "./mlp.ts";
import type { Named, Start } from "./named.ts";
import { mul, type Scalar, square, sub, sum, type Tensor2D, tensor2d, tidy } from "./tf.ts";

/**
 * The denoiser of lecture 3.5 for points of the plane: a multilayer perceptron f_θ(x_t, t) with an embedding of the level
 * of noise, that foretells how fast x_t moves along its path through its own noise,
 *
 *     on the circle           f ≈ a ε − n x_0,   x̂_0 = a x_t − n f      (v-prediction, Salimans & Ho 2022)
 *     on the straight line    f ≈ x_0 − ε,       x̂_0 = x_t + n f        (flow matching, Lipman et al. 2023)
 *
 * Both have about the same size at every level: f need not grow where there is hardly any noise, or hardly anything else.
 */
export type Path = "circle" | "line";

const NAME = "denoiser";
/** Waves of the plane that the network sees beside x_t itself, in turns per unit. */
const PLANE_WAVES = [0.25, 0.5];
const INPUTS = 2 * (1 + 2 * PLANE_WAVES.length) + LEVEL_INPUTS;

/** What a denoiser of three hidden layers starts from. */
export const denoiserStart = (rng: Rng, width: number): Named<Start> =>
  mlpStart(rng, NAME, [INPUTS, width, width, width, 2]);

/**
 * What the network is shown of each point: x_t, sin and cos of its waves, and what is written of its level.
 *
 * @param points x and y, one after another.
 * @param levelOf the level of point i.
 * @returns [points, inputs], owned by the caller.
 */
export function denoiserInputs(points: Float64Array, levelOf: (i: number) => Level): Tensor2D {
  const count = points.length / 2;
  const rows = new Float32Array(count * INPUTS);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (const coordinate of [points[2 * i], points[2 * i + 1]]) {
      rows[at++] = coordinate;
      for (const wave of PLANE_WAVES) {
        rows[at++] = Math.sin(2 * Math.PI * wave * coordinate);
        rows[at++] = Math.cos(2 * Math.PI * wave * coordinate);
      }
    }
    writeLevel(levelOf(i), rows, at);
    at += LEVEL_INPUTS;
  }
  return tensor2d(rows, [count, INPUTS]);
}

/** f_θ, [points, 2] */
export const forward = (weights: Named, inputs: Tensor2D): Tensor2D => mlp(weights, NAME, inputs, rectified);

/** −½ mean ‖f_θ(x_t, t) − target‖² of a batch; what is read is twice its size. */
export function denoiserObjective(weights: Named, inputs: Tensor2D, target: Tensor2D): Climbed {
  const total = sum<Scalar>(square(sub(forward(weights, inputs), target)));
  const error = mul<Scalar>(total, 1 / target.shape[0]);
  return { surrogate: mul<Scalar>(error, -0.5), parts: [error] };
}

/** What f is to foretell for x_t = a x_0 + n ε, x and y of each point. */
export function motion(
  path: Path,
  x0: Float64Array,
  epsilon: Float64Array,
  levelOf: (i: number) => Level,
): Float32Array {
  return Float32Array.from(x0, (x, i) => {
    if (path === "line") return x - epsilon[i];
    const { signal, noise } = levelOf(i >> 1);
    return signal * epsilon[i] - noise * x;
  });
}

/** x̂_0 for points at a level each. Rejects with a ContextLostError if the graphics card is lost. */
export async function learnedDenoiser(
  weights: Named,
  path: Path,
  points: Float64Array,
  levelOf: (i: number) => Level,
): Promise<Float64Array> {
  const [foretold] = await take([
    tidy(() => {
      const inputs = denoiserInputs(points, levelOf);
      return forward(weights, inputs);
    }),
  ]);
  return points.map((x, i) => {
    const { signal, noise } = levelOf(i >> 1);
    return path === "line" ? x + noise * foretold[i] : signal * x - noise * foretold[i];
  });
}
