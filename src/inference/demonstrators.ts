import { fillNormal, type Rng, uniform } from "../math/rng.ts";

/**
 * The demonstrators of lecture 3.4, a process whose every probability is known. They walk up a course at an even pace,
 * T steps long; a disc stands in the middle of it. Each starts at x_0 ~ N(0, spread²) and has a side of its own,
 * m = −1 (left) with probability `leftWeight`, else m = +1:
 *
 *     x_{t+1} = x_t + m Δ_t + s ε_t,   Δ_t = h_{t+1} − h_t,   h_t = sin²(π t/T),   s = noise/√T
 *
 * So m is drawn without a look at the start, and what it does is not to be seen there.
 */
export interface Demonstrators {
  readonly leftWeight: number;
  /** Standard deviation of the wobble at the end of the way. */
  readonly noise: number;
  /** Standard deviation of the starts. */
  readonly spread: number;
}

/** The course: T steps over a length that the disc stands in the middle of. */
export const course = { steps: 16, length: 3, radius: 0.7 } as const;
/** Places on a path: T + 1. */
export const places = course.steps + 1;

/** How far up the course they are at time t. */
export const heightAt = (t: number): number => (course.length * t) / course.steps;

/** h_t: how far to its side a demonstrator has turned aside. */
export const asideAt = (t: number): number => Math.sin((Math.PI * t) / course.steps) ** 2;

/** Δ_t */
export const turnAt = (t: number): number => asideAt(t + 1) - asideAt(t);

/** s, the standard deviation of one step's wobble. */
export const wobbleOf = ({ noise }: Pick<Demonstrators, "noise">): number => noise / Math.sqrt(course.steps);

/** −1 or +1: the side m. */
export type Side = -1 | 1;
export const sides: readonly Side[] = [-1, 1];

/** p(m) */
export const sideWeight = ({ leftWeight }: Pick<Demonstrators, "leftWeight">, side: Side): number =>
  side === -1 ? leftWeight : 1 - leftWeight;

/** Demonstrations: x_0 … x_T of each, one after the other, [count, T + 1], and the side that each was on. */
export interface Demonstrations {
  readonly count: number;
  readonly paths: Float64Array;
  readonly sides: readonly Side[];
}

/** Demonstrations drawn from the process. */
export function drawDemonstrations(rng: Rng, demonstrators: Demonstrators, count: number): Demonstrations {
  const wobble = wobbleOf(demonstrators);
  const paths = new Float64Array(count * places);
  const epsilon = new Float64Array(places);
  const sides = Array.from({ length: count }, (_, i): Side => {
    const side = uniform(rng) < demonstrators.leftWeight ? -1 : 1;
    fillNormal(rng, epsilon);
    const path = paths.subarray(i * places, (i + 1) * places);
    path[0] = demonstrators.spread * epsilon[0];
    for (let t = 0; t < course.steps; t++) path[t + 1] = path[t] + side * turnAt(t) + wobble * epsilon[t + 1];
    return side;
  });
  return { count, paths, sides };
}

/** The path of number i. */
export const pathOf = (paths: Float64Array, i: number): Float64Array =>
  paths.subarray(i * places, (i + 1) * places);

/** The side on which a path has the middle of the disc. */
export const sideOf = (path: ArrayLike<number>): Side => (path[course.steps / 2] < 0 ? -1 : 1);
