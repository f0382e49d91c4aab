import { type BackwardProgress, backwardProgress } from "../../inference/backwardProgress.ts";
import {
  backwardGradient,
  exactGradient,
  finiteDifferences,
  type Gradient,
  gradientMoments,
  objectiveGraph,
  scoredGradient,
} from "../../inference/objectiveGraph.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import type { Params } from "./figure.ts";

/** Where the estimates come from: a backward pass that a drawn z stops, one that gets through, or values of f alone. */
type Route = "naive" | "reparameterized" | "scoreFunction";

export interface Slopes {
  readonly parameter: "mu" | "sigma";
  readonly route: Route;
  readonly exact: number;
  /** What this backward pass gives, whether it has got there yet or not; 0 where nothing does. */
  readonly pass: number;
  /** Central differences of f(μ + σε) at this ε. */
  readonly differences: number;
  /** The estimates from many draws, the one in the graph first; their mean, and the exact standard error of that. */
  readonly draws: Float64Array;
  readonly mean: number;
  readonly standardError: number;
  /** What infinitely many draws would average to. */
  readonly limit: number;
}

export interface GraphResult extends BackwardProgress {
  readonly slopes: readonly [Slopes, Slopes];
}

/** Draws behind the histograms; the first is the one in the graph. */
export const drawCount = 1000;

/** Draws between two rests. */
const drawsAtOnce = 100;

/** Numbers that stand in the nodes that read them. */
const constants = ["k", "one", "zero"];

/** The graph at one draw, the backward pass as far as it has come, and what is to be had of the gradient on average. */
export const model = stepwise(function* ({
  reparameterized,
  blackBox,
  backward,
  seed,
  ...objective
}: Params): Steps<GraphResult> {
  const form = { reparameterized, blackBox };
  const noises = fillNormal(Rng.of(seed, "epsilon"), new Float64Array(drawCount));
  // The draw in the graph is kept to one decimal: what its boxes show can then be multiplied by hand.
  noises[0] = Math.round(10 * noises[0]) / 10;
  const exact = exactGradient(objective);
  const pass = backwardGradient(objective, noises[0], form);
  const differences = finiteDifferences(objective, noises[0]);
  const gradientAt = (epsilon: number): Gradient =>
    blackBox ? scoredGradient(objective, epsilon) : backwardGradient(objective, epsilon, form);
  const moments = gradientMoments(gradientAt);
  const gradients: Gradient[] = [];
  for (const epsilon of noises) {
    if (gradients.length % drawsAtOnce === 0) yield;
    gradients.push(gradientAt(epsilon));
  }
  const slopesIn = (parameter: "mu" | "sigma", i: 0 | 1): Slopes => {
    const draws = Float64Array.from(gradients, (gradient) => gradient[i]);
    return {
      parameter,
      route: blackBox ? "scoreFunction" : reparameterized ? "reparameterized" : "naive",
      exact: exact[i],
      pass: pass[i],
      differences: differences[i],
      draws,
      mean: draws.reduce((a, b) => a + b) / drawCount,
      standardError: Math.sqrt(moments.variance[i] / drawCount),
      limit: moments.mean[i],
    };
  };
  return {
    ...backwardProgress(objectiveGraph(objective, noises[0], form).output, backward, constants),
    slopes: [slopesIn("mu", 0), slopesIn("sigma", 1)],
  };
});

const symbols: Readonly<Record<string, string>> = {
  mu: "μ",
  sigma: "σ",
  epsilon: "ε",
  l: "ℓ",
  l0: "ℓ₀",
};

/** A node's symbol: "μ", "ℓ₀"; its own name where it has no other. */
export const symbolOf = (name: string): string => symbols[name] ?? name;
