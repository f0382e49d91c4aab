import { bestGaussian } from "../../inference/bestGaussian.ts";
import { estimatorNames } from "../../inference/estimatorNames.ts";
import { observationOf } from "../../inference/observation.ts";
import { BUDGET, Race, RUNS, START } from "../../inference/race.ts";
import { toyElbo } from "../../inference/toyElbo.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import type { Run, Underway } from "../run.ts";
import type { SimulationEvent } from "../simulation.ts";
import { restoreRace, saveRace } from "./save.ts";
import { averageRows, type RaceParams, type RaceRow, type RaceSnapshot } from "./snapshot.ts";
import { grouped } from "../../math/grouped.ts";

const ROWS = 400;

/** The race. A step of all sixty runs takes half a millisecond. */
export const run: Run<RaceParams, RaceSnapshot> = {
  figure: "race",
  held: ["likelihood", "optimizer", "samples", "extra", "seed"],
  begin,
};

function begin(params: RaceParams): Underway<RaceParams, RaceSnapshot> {
  const observation = observationOf(params.likelihood);
  const race = new Race({ ...params, observation });
  const trace = new ThinnedTrace<RaceRow>(ROWS, averageRows);
  const best = bestGaussian(observation).elbo;
  const start = toyElbo(observation, START.mu, START.sigma).elbo;
  let { learningRate } = params;
  const record = () => trace.push({ step: race.step, lanes: race.standings() });
  record();
  return {
    step: () => race.step,
    event: () => (race.isOver ? endOf(race) : null),
    advance() {
      race.advance(learningRate);
      record();
    },
    snapshot: () => ({ ...pictureOf(race), trace: trace.rows(), best, start }),
    update: (knobs) => {
      ({ learningRate } = knobs);
    },
    save: () => saveRace(race, trace),
    restore: (saved) => restoreRace(saved, race, trace),
  };
}

const pictureOf = (race: Race): Omit<RaceSnapshot, "trace" | "best" | "start"> => ({
  step: race.step,
  progress: [`${RUNS} runs each`, `${grouped(race.drawn(race.lanes[2]))} samples a run`],
  lanes: race.lanes.map((lane) => ({
    estimator: lane.estimator,
    samplesPerStep: lane.samplesPerStep,
    samples: race.drawn(lane),
    runs: lane.runners.map(({ mu, logSigma, elbo, divergedAt }) => ({
      mu,
      sigma: Math.exp(logSigma),
      elbo,
      divergedAt,
    })),
  })),
});

/** How the race ended, and who had diverged by then. While it runs, the picture itself counts the lost. */
function endOf(race: Race): SimulationEvent {
  const { step, lanes } = race;
  const lost = lanes.map(({ runners }) => runners.flatMap(({ divergedAt }) => divergedAt ?? []));
  if (lost.every((steps) => steps.length === RUNS)) {
    const message = `All ${3 * RUNS} runs are lost: the learning rate is too high.`;
    return { kind: "diverged", step, message };
  }
  const out = lanes.flatMap(({ estimator }, k) => {
    if (lost[k].length === 0) return [];
    const first = grouped(Math.min(...lost[k]));
    return `Diverged (${estimatorNames[estimator]}): ${lost[k].length} of ${RUNS} runs, the first at step ${first}.`;
  });
  const over = `The race is over: every run has drawn its ${grouped(BUDGET)} samples.`;
  return { kind: "finished", step, message: [over, ...out].join(" ") };
}
