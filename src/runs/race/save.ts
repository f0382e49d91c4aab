import type { RunFile } from "../../data/runFile.ts";
import type { Moments } from "../../inference/ascent.ts";
import { type Race, RUNS } from "../../inference/race.ts";
import type { Runner } from "../../inference/raceRunner.ts";
import type { ThinnedTrace } from "../../math/thinnedTrace.ts";
import type { Saved } from "../run.ts";
import {
  generatorsTensor,
  numbersBy,
  type RowForm,
  tableTensor,
  takeGenerators,
  takeTable,
  takeTrace,
  traceTensors,
} from "../savedParts.ts";
import type { RaceRow } from "./snapshot.ts";

/** In a file NaN stands for null. */
const orNull = (x: number): number | null => (Number.isNaN(x) ? null : x);
const pair = ({ first, second }: Moments): readonly number[] => [first, second];

const runnerForm: RowForm<Runner> = {
  columns: 9,
  numbers: (runner) => [
    runner.mu,
    runner.logSigma,
    ...pair(runner.muMoments),
    ...pair(runner.sigmaMoments),
    runner.baseline ?? Number.NaN,
    runner.elbo,
    runner.divergedAt ?? Number.NaN,
  ],
  row: ([mu, logSigma, mu1, mu2, sigma1, sigma2, baseline, elbo, divergedAt]) => ({
    mu,
    logSigma,
    muMoments: { first: mu1, second: mu2 },
    sigmaMoments: { first: sigma1, second: sigma2 },
    baseline: orNull(baseline),
    elbo,
    divergedAt: orNull(divergedAt),
  }),
};

const laneForm = numbersBy("samples", "low", "median", "high");
const rowForm: RowForm<RaceRow> = {
  columns: 1 + 3 * laneForm.columns,
  numbers: ({ step, lanes }) => [step, ...lanes.flatMap(laneForm.numbers)],
  row: (numbers) => ({
    step: numbers[0],
    lanes: [1, 5, 9].map((at) => laneForm.row(numbers.subarray(at, at + 4))),
  }),
};

export function saveRace({ rngs, lanes }: Race, trace: ThinnedTrace<RaceRow>): Saved {
  return {
    tensors: {
      generators: generatorsTensor(rngs.map((rng) => rng.save())),
      runners: tableTensor(
        lanes.flatMap(({ runners }) => runners),
        runnerForm,
      ),
      ...traceTensors("trace", trace.save(), rowForm),
    },
  };
}

/** Puts a race where a saved one stood. Throws, with nothing changed, if that cannot be. */
export function restoreRace({ step, tensors }: RunFile, race: Race, trace: ThinnedTrace<RaceRow>): void {
  const generators = takeGenerators(tensors, "generators", RUNS);
  const runners = takeTable(tensors, "runners", runnerForm, 3 * RUNS);
  trace.restore(takeTrace(tensors, "trace", rowForm));
  race.rngs.forEach((rng, i) => rng.restore(generators[i]));
  race.lanes.flatMap((lane) => lane.runners).forEach((runner, i) => Object.assign(runner, runners[i]));
  race.resumeAt(step);
}
