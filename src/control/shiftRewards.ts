import type { Gridworld } from "./gridworld.ts";

/** The same world, with r(s,a) + c for every r(s,a), at the goals too. */
export const shiftRewards = (world: Gridworld, c: number): Gridworld =>
  c === 0 ? world : { ...world, reward: world.reward.map((r) => r + c) };
