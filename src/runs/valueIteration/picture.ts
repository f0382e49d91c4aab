import type { GridMap } from "../../control/parseMap.ts";
import { residualSlope } from "../../control/residualSlope.ts";
import type { SoftValueIteration } from "../../control/softValueIteration.ts";
import { stationaryPath, stationaryPolicy } from "../../control/stationaryPath.ts";
import { residualText } from "./residualText.ts";
import type { ResidualRows, ValueIterationSnapshot } from "./snapshot.ts";

/** Maps of up to so many cells have arrows. */
const MOST_ARROWS = 2500;
/** Residuals that are sent to be drawn. */
const MOST_ROWS = 500;

type Picture = Omit<
  ValueIterationSnapshot,
  "event" | "worstExcess" | "converged" | "measured" | "regrets" | "best"
>;

/** What is to be seen of value iteration as it stands. */
export function pictureOf(iteration: SoftValueIteration, map: GridMap): Picture {
  const { settings, residuals } = iteration;
  const { world } = settings;
  const V = iteration.V.slice();
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const s of world.open) {
    low = Math.min(low, V[s]);
    high = Math.max(high, V[s]);
  }
  const path = stationaryPath(settings, V);
  const last = residuals.at(-1) ?? null;
  return {
    step: residuals.length,
    progress: [
      `${map.rows} × ${map.columns}`,
      ...(last === null ? [] : [`residual ${residualText(last)} nats`]),
    ],
    map,
    start: world.start,
    V,
    low,
    high,
    policy: world.states <= MOST_ARROWS ? stationaryPolicy(settings, V) : null,
    path: path.states,
    reachesGoal: path.reachesGoal,
    residuals: drawnRows(residuals),
    firstResidual: residuals.at(0) ?? null,
    lastResidual: last,
    slope: residualSlope(residuals),
  };
}

/** The largest r_{k+1} − γ r_k; 0 if there is none above. */
export function worstExcess(residuals: readonly number[], discount: number): number {
  let worst = 0;
  for (let k = 1; k < residuals.length; k++)
    worst = Math.max(worst, residuals[k] - discount * residuals[k - 1]);
  return worst;
}

/** Every 1st, 2nd, 4th … residual and the last: never more than fit a drawing. */
function drawnRows(residuals: readonly number[]): ResidualRows {
  let stride = 1;
  while (residuals.length / stride > MOST_ROWS) stride *= 2;
  const sweeps: number[] = [];
  for (let sweep = 1; sweep <= residuals.length; sweep += stride) sweeps.push(sweep);
  if (residuals.length > 0 && sweeps.at(-1) !== residuals.length) sweeps.push(residuals.length);
  return {
    sweep: Float64Array.from(sweeps),
    residual: Float64Array.from(sweeps, (sweep) => residuals[sweep - 1]),
  };
}
