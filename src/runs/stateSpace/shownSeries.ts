import { readBodySeries } from "../../data/bodySeries.ts";
import { readPushes } from "../../data/pushes.ts";
import { observe, simulateStates } from "../../inference/simulateStates.ts";
import type { Series, StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import type { StateSpaceParams } from "./snapshot.ts";

/** Moments of a series that is simulated. */
export const MOMENTS = 36;
/** The moment around which a gap lies, counted from 1. */
const MIDDLE = 18;

/** The series on show, and where the body truly was, if anybody knows. */
export interface ShownSeries extends Series {
  readonly truth: Float64Array | null;
}

export const modelOf = ({ truth, a, noise, observationNoise }: StateSpaceParams): StateSpaceModel => ({
  dynamics: truth,
  a,
  noise,
  observationNoise,
});

/** How many moments a setting’s series has. */
export const momentsOf = ({ series }: Pick<StateSpaceParams, "series">): number =>
  series.trim() === "" ? MOMENTS : readBodySeries(series).observation.length;

/**
 * The series of a setting: the same chances whatever the knobs, so that it moves and is not drawn anew. What is missing at one
 * share is missing at every greater one. The reader’s own stays as it is: neither pushed nor gapped.
 */
export function shownSeries(params: StateSpaceParams): ShownSeries {
  if (params.series.trim() !== "") return { ...readBodySeries(params.series), truth: null };
  const action = Array<number>(MOMENTS).fill(0);
  for (const { t, u } of readPushes(params.pushes)) if (t < MOMENTS) action[t - 1] += u;
  const first = MIDDLE - Math.floor(params.gap / 2);
  const isInGap = (t: number) => t + 1 >= first && t + 1 < first + params.gap;
  const stream = (name: string) => Rng.of(params.seed, name);
  const chances = {
    state: fillNormal(stream("states"), new Float64Array(MOMENTS)),
    observation: fillNormal(stream("observations"), new Float64Array(MOMENTS)),
  };
  const missing = stream("missing");
  const luck = Array.from({ length: MOMENTS }, () => uniform(missing));
  const model = modelOf(params);
  const truth = simulateStates(model, action, chances);
  const observation = observe(model, truth, chances, (t) => isInGap(t) || luck[t] < params.missing);
  return { action, truth, observation };
}
