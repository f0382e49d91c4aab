import type { Q } from "../../inference/gradientEstimators.ts";
import type { MoveOrReweight } from "./model.ts";

/** The estimator behind each picture. */
export const estimatorOf = { reweighted: "scoreFunction", moved: "reparameterized" } as const;

/** One of the two pictures' samples, as they are drawn. */
export interface Crowd {
  readonly kind: "reweighted" | "moved";
  readonly z: Float64Array;
  /** The share of the density under which each sample stands, in (0, 1). */
  readonly heights: Float64Array;
  readonly to: Q;
  /** Radius of a sample, pixels: its area is its weight. */
  readonly radius: (sample: number) => number;
  /** Samples that are ringed, to be followed by eye: the same on both sides. */
  readonly followed: readonly number[];
}

/** ε's that are ringed, or the nearest that there are. */
const wanted = [-2, -1.2, -0.5, 0.2, 0.9, 1.6, 2.3];
const [DOT, LARGEST] = [1.25, 9];

/** Both pictures' samples. */
export function crowdsOf(result: MoveOrReweight): readonly [Crowd, Crowd] {
  const { fixed, moved, weights, heights, to, epsilon } = result;
  const followed = wanted.map((at) => nearest(epsilon, at));
  const shared = { heights, to, followed };
  return [
    {
      ...shared,
      kind: "reweighted",
      z: fixed,
      radius: (i) => Math.min(LARGEST, DOT * Math.sqrt(weights[i])),
    },
    { ...shared, kind: "moved", z: moved, radius: () => DOT },
  ];
}

function nearest(numbers: Float64Array, at: number): number {
  let best = 0;
  for (let i = 1; i < numbers.length; i++)
    if (Math.abs(numbers[i] - at) < Math.abs(numbers[best] - at)) best = i;
  return best;
}
