import { kalmanFilter } from "../../inference/kalmanFilter.ts";
import { solvePosterior, statePosterior } from "../../inference/statePosterior.ts";
import { LOG_2PI } from "../../math/normal.ts";
import type { Check } from "../../frame/contract.ts";
import { near } from "../../frame/checks/near.ts";
import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import { modelOf } from "../../runs/stateSpace/shownSeries.ts";
import type { StateSpaceSnapshot } from "../../runs/stateSpace/snapshot.ts";

/** What rounding may do to sums of this size. */
const ROUNDING = 1e-7;
const noneAbove = (name: string, value: number, ceiling: number): Check =>
  within(name, Math.max(0, value - ceiling), 0, ROUNDING * (1 + Math.abs(value)));

/** The messages of Kalman, Rauch, Tung and Striebel against all states as one Gaussian. */
function exact({ settings, observation, action, reference }: StateSpaceSnapshot): Check[] {
  if (reference.kind !== "exact") return [];
  const series = { observation, action };
  const model = modelOf(settings);
  const posterior = statePosterior(model, series);
  const { mean, pivot, logDeterminant } = solvePosterior(posterior);
  const T = mean.length;
  const worst = mean.reduce((most, m, t) => Math.max(most, Math.abs(m - reference.smoothed.mean[t])), 0);
  const quadratic = mean.reduce((sum, m, t) => sum + m * posterior.pull[t], 0);
  const evidence = posterior.logJointAtZero + 0.5 * (T * LOG_2PI - logDeterminant + quadratic);
  const first = reference.smoothed.std[0] ** 2;
  return [
    near(
      "log p(o) by Kalman’s filter against one Gaussian of all states",
      reference.logLikelihood,
      evidence,
      1e-9,
    ),
    within(
      "Smoothed means against that Gaussian’s, the worst moment",
      worst,
      0,
      1e-8 * (1 + Math.abs(mean[0])),
    ),
    near("Smoothed variance at t = 1 against that Gaussian’s", first, 1 / pivot[0], 1e-9),
  ];
}

/** Bounds against log p(o) of the model that they are under. */
function bounds({ filter, smoother, reference }: StateSpaceSnapshot): Check[] {
  if (reference.kind === "particles") {
    const { logLikelihood, standardError } = reference;
    return [filter, smoother].map(({ bound }, k) =>
      within(
        `Nats by which the ${k === 0 ? "filter" : "smoother"} is above the crowds’ log p(o), which has a standard error`,
        Math.max(0, bound.elbo - logLikelihood),
        0,
        4 * standardError,
      ),
    );
  }
  const { loss } = filter;
  if (loss === null) return [];
  return [
    within(
      "The filter’s bound + its KL from the exact posterior, against log p(o)",
      filter.bound.elbo + loss.total,
      filter.logLikelihood,
      ROUNDING * (1 + Math.abs(filter.bound.elbo)),
    ),
    noneAbove(
      "Nats by which the filter is above the best product",
      filter.bound.elbo,
      filter.logLikelihood - loss.independence,
    ),
    noneAbove("Nats by which the smoother is above log p(o)", smoother.bound.elbo, smoother.logLikelihood),
  ];
}

/** The walks of the prior against what it predicts in closed form from the same start. */
function walks({ rollOuts: { drawn, own, count } }: StateSpaceSnapshot): Check[] {
  const last = own.mean.length - 1;
  const [mean, std] = [own.mean[last], own.std[last]];
  if (Number.isNaN(mean)) return [];
  return [
    sampled(
      "Mean of the roll-outs at their end, in closed form",
      drawn.mean[last],
      mean,
      std / Math.sqrt(count),
    ),
    sampled("Their standard deviation there", drawn.std[last], std, std / Math.sqrt(2 * (count - 1))),
  ];
}

/** A prediction is the filter’s own where nothing is seen. */
function predictions({ settings, observation, action, rollOuts }: StateSpaceSnapshot): Check[] {
  const { from, reference } = rollOuts;
  const ahead = observation.length - from;
  if (settings.truth !== "linear" || ahead === 0 || action.slice(from - 1).some((u) => u !== 0)) return [];
  const { mean } = kalmanFilter(modelOf(settings), { observation, action });
  return [
    near(
      "Prediction at the end of the series against the filter there",
      reference.mean[ahead - 1],
      mean[from + ahead - 1],
      1e-9,
    ),
  ];
}

export const checks = (snapshot: StateSpaceSnapshot): readonly Check[] =>
  [exact, bounds, walks, predictions].flatMap((check) => check(snapshot));
