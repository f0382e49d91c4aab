import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { fixed, readable } from "../../math/formatNumber.ts";
import type { RaceSnapshot } from "../../runs/race/snapshot.ts";
import { gapOf, lostOf } from "./standing.ts";
import { grouped } from "../../math/grouped.ts";

/** How far the median run of each estimator is below the best q, and which estimators have lost runs. */
export function describe({ step, lanes, best, start }: RaceSnapshot): string {
  if (step === 0)
    return `Sixty runs, twenty for each estimator, stand at one start, where the ELBO is ${readable(start)} nats; the best q reaches ${readable(best)}.`;
  const [score, baseline, pathwise] = lanes.map((lane) => {
    const gap = gapOf(lane, best);
    return Number.isFinite(gap) ? `${fixed(gap, 3)} nats short` : "lost";
  });
  const medians = `Measured from the best q, the median run after ${grouped(step)} steps is ${score} by the score function, ${baseline} with a baseline and ${pathwise} pathwise.`;
  const lost = lanes.flatMap((lane) => {
    const count = lostOf(lane).length;
    return count > 0 ? `${count} by the ${estimatorLook[lane.estimator].name}` : [];
  });
  return lost.length === 0 ? medians : `${medians} Diverged so far, of twenty each: ${lost.join(", ")}.`;
}
