import type { BackwardMessages } from "./backwardMessages.ts";
import type { Gridworld } from "./gridworld.ts";
import type { DynamicsName } from "./posteriorDynamics.ts";
import { type Spread, spreadOf } from "./spread.ts";
import { Rng } from "../math/rng.ts";
import { allowedSurprise, bandOf, surprise } from "../math/band.ts";
import { type Crowd, sampleCrowd } from "./crowd.ts";

/** Where the monkeys are at each time in one of the two worlds: exactly, and as a sampled crowd. */
export interface Road {
  readonly dynamics: DynamicsName;
  /** At (t − 1)·states + s. */
  readonly marginals: Float64Array;
  /** One a time, t = 1 … T. */
  readonly spreads: readonly Spread[];
  readonly crowd: Crowd;
  /** The largest surprise of any share at any time, nats: cells, rows and columns. */
  readonly surprise: number;
  /** What chance allows it to be. */
  readonly allowed: number;
}

/** Samples a crowd and holds it to the marginals. */
export function roadOf(
  world: Gridworld,
  messages: BackwardMessages,
  marginals: Float64Array,
  dynamics: DynamicsName,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Road {
  const { horizon } = messages.problem;
  const times = Array.from({ length: horizon }, (_, i) => i + 1);
  const crowd = sampleCrowd(messages, Rng.of(seed, `crowd ${dynamics}`), samples, dynamics);
  const road = { dynamics, marginals, crowd };
  return {
    ...road,
    spreads: times.map((t) => spreadOf(world, layerOf(world, marginals, t))),
    surprise: Math.max(...times.map((t) => largestSurprise(world, road, t))),
    allowed: allowedSurprise(horizon * (world.open.length + world.rows + world.columns)),
  };
}

/** One time of numbers that are laid out as marginals are. */
export const layerOf = <A extends Float64Array | Int32Array>(world: Gridworld, layers: A, t: number): A =>
  layers.subarray((t - 1) * world.states, t * world.states) as A;

/** A row's or a column's share of the crowd, its probability, and the shares that chance allows. */
export interface Line {
  readonly share: number;
  readonly exact: number;
  readonly band: readonly [number, number];
}

type Counted = Pick<Road, "marginals" | "crowd">;

/** All rows, or all columns, at one time. */
export function linesAt(
  world: Gridworld,
  road: Counted & Pick<Road, "allowed">,
  t: number,
  across: "rows" | "columns",
): readonly Line[] {
  const { shares, exact } = sums(world, road, t, across);
  const { count } = road.crowd;
  return shares.map((share, i) => ({ share, exact: exact[i], band: bandOf(exact[i], count, road.allowed) }));
}

function sums(world: Gridworld, { marginals, crowd }: Counted, t: number, across: "rows" | "columns") {
  const shares = Array<number>(world[across]).fill(0);
  const exact = Array<number>(world[across]).fill(0);
  const m = layerOf(world, marginals, t);
  const n = layerOf(world, crowd.counts, t);
  for (const s of world.open) {
    const line = across === "rows" ? Math.floor(s / world.columns) : s % world.columns;
    shares[line] += n[s] / crowd.count;
    exact[line] = Math.min(1, exact[line] + m[s]);
  }
  return { shares, exact };
}

function largestSurprise(world: Gridworld, road: Counted, t: number): number {
  const { count, counts } = road.crowd;
  const m = layerOf(world, road.marginals, t);
  const n = layerOf(world, counts, t);
  let most = 0;
  for (const s of world.open) most = Math.max(most, surprise(n[s] / count, Math.min(1, m[s]), count));
  for (const across of ["rows", "columns"] as const) {
    const { shares, exact } = sums(world, road, t, across);
    shares.forEach((share, i) => (most = Math.max(most, surprise(share, exact[i], count))));
  }
  return most;
}
