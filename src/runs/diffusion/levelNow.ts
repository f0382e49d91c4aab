import { type Level, noised } from "../../inference/gaussianDiffusion.ts";
import type { DiffusionSnapshot } from "./snapshot.ts";

/** The level that a part t/T of the noise stands for; a whole step of the chain. */
const levelNow = (levels: readonly Level[], time: number): Level =>
  levels[Math.round(time * (levels.length - 1))];

/** Where the data are at that level, each moved by its own noise. */
export const forwardNow = ({ levels, data, epsilon }: DiffusionSnapshot, time: number): Float64Array =>
  noised(levelNow(levels, time), data, epsilon);

/** The place on the way back whose noise is nearest to it. */
export function wayNow({ wayTimes }: DiffusionSnapshot, time: number): number {
  let best = 0;
  wayTimes.forEach((at, j) => {
    if (Math.abs(at - time) < Math.abs(wayTimes[best] - time)) best = j;
  });
  return best;
}
