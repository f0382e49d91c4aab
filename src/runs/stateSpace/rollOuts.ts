import { kalmanFilter, predict } from "../../inference/kalmanFilter.ts";
import { drift, type Series, type StateSpaceModel } from "../../inference/stateSpaceModel.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { bandsOf, particleAnswer } from "./reference.ts";
import type { Bands, RollOuts } from "./snapshot.ts";

/** Moments that the prior is rolled out beyond the last observation, walks that are drawn of it, and walks in all. */
const AHEAD = 16;
const [WALKS, COUNT] = [16, 400];

/** What rolls out: where the filter stands at the last observation, the prior that its bound is under, and what is right. */
interface Start {
  readonly filter: Bands;
  readonly prior: StateSpaceModel;
  readonly prediction: Bands;
}

const lastSeen = ({ observation }: Series): number => observation.findLastIndex((o) => o !== null);

/** The prior without observations and without pushes, from the filter’s q(z_t|o_{1:t}) at the last observation. */
export function rollOut(series: Series, { filter, prior, prediction }: Start, seed: number): RollOuts {
  const last = lastSeen(series);
  const [mean, std] = [filter.mean[last], filter.std[last]];
  const rng = Rng.of(seed, "roll-outs");
  const walks = Array.from({ length: COUNT }, () => {
    const chance = fillNormal(rng, new Float64Array(AHEAD + 1));
    let z = mean + std * chance[AHEAD];
    return chance.subarray(0, AHEAD).map((e) => (z = drift(prior, z) + prior.noise * e));
  });
  const drawn = Array.from({ length: AHEAD }, (_, k) => momentsOf(walks.map((walk) => walk[k])));
  const nothing = new Float64Array(AHEAD).fill(Number.NaN);
  return {
    from: last + 1,
    walks: walks.slice(0, WALKS),
    drawn: { mean: Float64Array.from(drawn, (d) => d.mean), std: Float64Array.from(drawn, (d) => d.std) },
    own:
      prior.dynamics === "linear"
        ? bandsOf(predict(prior, { mean, variance: std ** 2 }, AHEAD))
        : { mean: nothing, std: nothing },
    reference: prediction,
    count: COUNT,
  };
}

/** What is known of the future at the last observation: exact, or by crowds that go on with nothing to see. */
export function predictionOf(model: StateSpaceModel, series: Series, seed: number): Bands {
  const last = lastSeen(series);
  const known = {
    observation: series.observation.slice(0, last + 1),
    action: [...series.action.slice(0, last), 0],
  };
  if (model.dynamics === "linear") {
    const { mean, variance } = kalmanFilter(model, known);
    return bandsOf(predict(model, { mean: mean[last], variance: variance[last] }, AHEAD));
  }
  const on = {
    observation: [...known.observation, ...Array<null>(AHEAD).fill(null)],
    action: [...known.action, ...Array<number>(AHEAD).fill(0)],
  };
  const { mean, std } = particleAnswer(model, on, seed).filtered;
  return { mean: mean.slice(last + 1), std: std.slice(last + 1) };
}

function momentsOf(values: readonly number[]) {
  const mean = values.reduce((sum, z) => sum + z, 0) / values.length;
  const square = values.reduce((sum, z) => sum + (z - mean) ** 2, 0);
  return { mean, std: Math.sqrt(square / (values.length - 1)) };
}
