import { RunningMoments } from "../math/runningMoments.ts";
import { fillNormalFast } from "../math/ziggurat.ts";
import {
  type Draws,
  entropySlope,
  evaluate,
  type Gradients,
  noBaseline,
  type PerParameter,
  type Q,
  reparameterizedGradient,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "./gradientEstimators.ts";
import type { TestFunction } from "./testFunctions.ts";

/** The three ways to estimate a gradient, in the order in which they are shown. */
export const estimatorNames = ["scoreFunction", "scoreFunctionBaseline", "reparameterized"] as const;
export type EstimatorName = (typeof estimatorNames)[number];

export interface StreamOptions {
  readonly f: TestFunction;
  readonly q: Q;
  /** f is summed over this many independent coordinates; the gradient is that of the first. */
  readonly dimension: number;
  /** Draws. */
  readonly samples: number;
  /** The constant baseline of `scoreFunctionBaseline`. */
  readonly baseline: PerParameter;
  /** The generator's four words, as `Rng.of(seed, name).save()` gives them; they are moved on. */
  readonly state: Uint32Array;
  /** Estimators to run; all three by default. They see the same ε's. */
  readonly estimators?: readonly EstimatorName[];
  /** Shown every block of gradients, at most 1,024 draws; the arrays are used again for the next. */
  readonly onBlock?: (gradients: Readonly<Record<EstimatorName, Gradients>>) => void;
}

export type StreamedMoments = Readonly<
  Record<EstimatorName, { readonly mu: RunningMoments; readonly sigma: RunningMoments }>
>;

/** Draws a block: its arrays stay in the innermost cache. Powers of two up to it divide it. */
const blockLength = 1024;

/**
 * Gradients of E_q[Σ_d f(z_d)] in the first coordinate's μ and σ, drawn in blocks and folded into running moments;
 * nothing is allocated on the way. Every estimator sees the same draws.
 */
export function streamGradients(options: StreamOptions): StreamedMoments {
  const { samples } = options;
  const moments = perEstimator(() => ({ mu: new RunningMoments(), sigma: new RunningMoments() }));
  streamBlocks(options, blockLength, Math.floor(samples / blockLength), moments);
  if (samples % blockLength > 0) streamBlocks(options, samples % blockLength, 1, moments);
  return moments;
}

/** The arrays of a block, used again for the next. */
interface Room {
  readonly draws: Draws;
  /** One of the coordinates after the first. */
  readonly others: Draws;
  readonly gradients: Record<EstimatorName, Gradients>;
}

function streamBlocks(
  options: StreamOptions,
  length: number,
  blocks: number,
  moments: StreamedMoments,
): void {
  const { dimension, onBlock } = options;
  const room: Room = {
    draws: roomForDraws(length),
    others: roomForDraws(dimension > 1 ? length : 0),
    gradients: perEstimator(() => roomForGradients(length)),
  };
  for (let block = 0; block < blocks; block++) {
    streamBlock(options, room, moments);
    onBlock?.(room.gradients);
  }
}

/** One block. Small functions of few loops: the engine makes slower code of one that holds them all. */
function streamBlock(options: StreamOptions, room: Room, moments: StreamedMoments): void {
  const { f, q, dimension, state, estimators = estimatorNames } = options;
  const { draws, others, gradients } = room;
  fillNormalFast(state, draws.epsilon);
  evaluate(f, q, draws);
  for (let d = 1; d < dimension; d++) addCoordinate(f, q, state, draws, others);
  for (const name of estimators) estimate(name, options, draws, gradients[name], moments[name]);
}

/** One estimator's gradients at these draws, into `out`, and on into its moments. */
function estimate(
  name: EstimatorName,
  { f, q, baseline }: StreamOptions,
  draws: Draws,
  out: Gradients,
  moments: StreamedMoments[EstimatorName],
): void {
  const slopeOfEntropy = entropySlope(f, q);
  if (name === "reparameterized") reparameterizedGradient(draws, slopeOfEntropy, out);
  else {
    const b = name === "scoreFunction" ? noBaseline : baseline;
    scoreFunctionGradient(draws, q, b, slopeOfEntropy, out);
  }
  moments.mu.push(out.mu);
  moments.sigma.push(out.sigma);
}

/** Draws one more coordinate and adds its f to the draws' values; their slopes are the first coordinate's alone. */
function addCoordinate(f: TestFunction, q: Q, state: Uint32Array, { values }: Draws, other: Draws): void {
  fillNormalFast(state, other.epsilon);
  evaluate(f, q, other);
  const { values: more } = other;
  for (let i = 0; i < values.length; i++) values[i] += more[i];
}

/** Something for each estimator. */
export const perEstimator = <T>(make: (estimator: EstimatorName) => T): Record<EstimatorName, T> => ({
  scoreFunction: make("scoreFunction"),
  scoreFunctionBaseline: make("scoreFunctionBaseline"),
  reparameterized: make("reparameterized"),
});
