import { scaleLinear } from "d3";
import { stepUp } from "../../marks/levels.ts";

const reaches = [20, 60, 200, 600, 2000, 6000, 12_000];

/** Iterations across a plot: the axis grows in leaps. */
export function timeScale(iteration: number, from: number, to: number) {
  const reach = stepUp(Math.max(1, iteration), reaches);
  return { reach, x: scaleLinear([0, reach], [from, to]) };
}
