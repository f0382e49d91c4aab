import { type BackwardStep, backwardPass, forwardOrder } from "../../inference/autodiff.ts";
import {
  backwardGradient,
  backwardMoments,
  exactGradient,
  finiteDifferences,
  objectiveGraph,
} from "../../inference/objectiveGraph.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { type DrawnEdge, type DrawnNode, drawnGraph } from "./drawnGraph.ts";
import type { Values } from "./params.ts";

export interface Slopes {
  readonly parameter: "mu" | "sigma";
  readonly exact: number;
  /** What this backward pass gives, whether it has got there yet or not. */
  readonly pass: number;
  /** Central differences of f(μ + σε) at this ε. */
  readonly differences: number;
  /** What the pass gives on each of many draws, their mean, and the exact standard error of that mean. */
  readonly draws: Float64Array;
  readonly mean: number;
  readonly standardError: number;
  /** What infinitely many draws would average to, as the graph stands. */
  readonly limit: number;
}

export interface GraphResult {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly steps: readonly BackwardStep[];
  /** Steps done so far, at most `steps.length`. */
  readonly done: number;
  readonly slopes: readonly [Slopes, Slopes];
}

/** Draws behind the histograms; the first is the one in the graph. */
export const drawCount = 1000;

/** The graph at one draw, the backward pass as far as it has come, and what it is worth on average. */
export function model({ reparameterized, backward, seed, ...objective }: Values): GraphResult {
  const noises = fillNormal(Rng.of(seed, "epsilon"), new Float64Array(drawCount));
  const { output } = objectiveGraph(objective, noises[0], reparameterized);
  const steps = backwardPass(output);
  const done = Math.min(backward, steps.length);
  const exact = exactGradient(objective);
  const differences = finiteDifferences(objective, noises[0]);
  const limit = backwardMoments(objective, reparameterized);
  const passes = Array.from(noises, (epsilon) => backwardGradient(objective, epsilon, reparameterized));
  const slopesIn = (parameter: "mu" | "sigma", i: 0 | 1): Slopes => {
    const draws = Float64Array.from(passes, (gradient) => gradient[i]);
    return {
      parameter,
      exact: exact[i],
      pass: draws[0],
      differences: differences[i],
      draws,
      mean: draws.reduce((a, b) => a + b) / drawCount,
      standardError: Math.sqrt(limit.variance[i] / drawCount),
      limit: limit.mean[i],
    };
  };
  return {
    ...drawnGraph(forwardOrder(output), steps, done),
    steps,
    done,
    slopes: [slopesIn("mu", 0), slopesIn("sigma", 1)],
  };
}
