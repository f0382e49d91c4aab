import { bestFilter, productLoss } from "../../inference/filterCeilings.ts";
import { kalmanFilter } from "../../inference/kalmanFilter.ts";
import { statePosterior } from "../../inference/statePosterior.ts";
import { Rng } from "../../math/rng.ts";
import { freshSeries } from "./batches.ts";
import { modelOf, momentsOf } from "./shownSeries.ts";
import type { Averages, StateSpaceParams } from "./snapshot.ts";

/** Series that averages are taken over. */
const SERIES = 200;

/** What filters lose on average over series such as are trained on; null for the pendulum, where nobody knows. */
export function averagesOf(params: StateSpaceParams): Averages | null {
  const model = modelOf(params);
  if (model.dynamics !== "linear") return null;
  const rng = Rng.of(params.seed, "averages");
  const sums = { bestFilter: 0, filteringPosteriors: 0, independence: 0 };
  for (let k = 0; k < SERIES; k++) {
    const series = freshSeries(model, momentsOf(params), params.missing, rng);
    const filtered = kalmanFilter(model, series);
    const posterior = statePosterior(model, series);
    const best = bestFilter(posterior, filtered, model.a);
    const loss = productLoss(posterior, best.mean, best.variance);
    sums.bestFilter += loss.total / SERIES;
    sums.independence += loss.independence / SERIES;
    sums.filteringPosteriors += productLoss(posterior, filtered.mean, filtered.variance).total / SERIES;
  }
  return { ...sums, series: SERIES };
}
