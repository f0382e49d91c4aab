import { bestGaussian } from "../../inference/bestGaussian.ts";
import { BUDGET, Race, RUNS, START } from "../../inference/race.ts";
import { toyElbo } from "../../inference/toyElbo.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import type { Simulation, SimulationEvent } from "../simulation.ts";
import { estimatorNames } from "../../inference/estimatorNames.ts";
import { observationOf } from "../../inference/observation.ts";
import type { Values } from "../../figures/race/params.ts";
import { holdToKnobs, readSave, takeUp, writeSave } from "./save.ts";
import { averageRows, type RaceRow, type RaceSnapshot } from "./snapshot.ts";

const ROWS = 400;

/** Runs the race on the page: a step of all sixty runs takes half a millisecond. */
export async function simulate(values: Values): Promise<Simulation<RaceSnapshot>> {
  const observation = observationOf(values.likelihood);
  const race = new Race({ ...values, observation });
  const trace = new ThinnedTrace<RaceRow>(ROWS, averageRows);
  const best = bestGaussian(observation).elbo;
  const start = toyElbo(observation, START.mu, START.sigma).elbo;
  let { learningRate } = values;
  const record = () => trace.push({ step: race.step, lanes: race.standings() });
  record();
  const snapshot = (): RaceSnapshot => {
    const event = eventOf(race);
    return {
      step: race.step,
      progress: [`${RUNS} runs each`, `${race.drawn(race.lanes[2]).toLocaleString("en")} samples a run`],
      ...(event && { event }),
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
      trace: trace.rows(),
      best,
      start,
    };
  };
  return {
    settle: async () => snapshot(),
    async advance({ steps, milliseconds }) {
      const end = performance.now() + milliseconds;
      for (let done = 0; done < steps && !race.isOver; done++) {
        race.advance(learningRate);
        record();
        if (performance.now() >= end) break;
      }
      return snapshot();
    },
    async update(knobs) {
      learningRate = Number(knobs.learningRate);
    },
    save: async () => writeSave({ ...values, learningRate }, race, trace.save()),
    async restore(bytes) {
      const saved = readSave(bytes);
      holdToKnobs(saved, values);
      trace.restore(saved.trace);
      takeUp(saved, race);
    },
    dispose: () => undefined,
  };
}

/** Is the race over, and who has diverged by then? While it runs, the picture itself counts the lost. */
function eventOf(race: Race): SimulationEvent | null {
  const out = race.lanes.flatMap(({ estimator, runners }) => {
    const steps = runners.flatMap(({ divergedAt }) => divergedAt ?? []);
    if (steps.length === 0) return [];
    const first = Math.min(...steps).toLocaleString("en");
    return `Diverged (${estimatorNames[estimator]}): ${steps.length} of ${RUNS} runs, the first at step ${first}.`;
  });
  const everyone = race.lanes.every(({ runners }) => runners.every(({ divergedAt }) => divergedAt !== null));
  if (everyone)
    return {
      kind: "diverged",
      step: race.step,
      message: `All ${3 * RUNS} runs are lost: the learning rate is too high.`,
    };
  if (race.isOver) {
    const message = [
      `The race is over: every run has drawn its ${BUDGET.toLocaleString("en")} samples.`,
      ...out,
    ];
    return { kind: "finished", step: race.step, message: message.join(" ") };
  }
  return null;
}
