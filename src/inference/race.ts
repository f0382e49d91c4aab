import { fillNormal, Rng } from "../math/rng.ts";
import type { OptimizerName } from "./ascent.ts";
import { type Course, type Estimator, estimators, type Runner, runnerAt, runOn } from "./raceRunner.ts";
import { toyElbo } from "./toyElbo.ts";
import type { Observation } from "./toyModel.ts";

/** What a race is run on; all chance comes from the seed. */
export interface RaceSettings {
  readonly observation: Observation;
  readonly optimizer: OptimizerName;
  /** Samples a step, M. */
  readonly samples: number;
  /** How many times as many samples a step the score function takes. */
  readonly extra: number;
  readonly seed: number;
}

/** All runs of one estimator. */
export interface Lane {
  readonly estimator: Estimator;
  readonly samplesPerStep: number;
  readonly runners: readonly Runner[];
}

/** Runs of each estimator. */
export const RUNS = 20;
/** Samples that every run may draw. */
export const BUDGET = 4000;
/** Where all runs start: far out, and wide. */
export const START = { mu: -2, sigma: 1.5 } as const;

/** How the runs of a lane stand: eight in ten are between `low` and `high`. */
export interface Standing {
  /** Drawn by each run so far. */
  readonly samples: number;
  /** Exact ELBO, nats; −∞ once so many have diverged. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * The race (lecture 2.4): each estimator drives 20 runs up the same exact ELBO from the same start. Run i of every
 * estimator is given the same ε's at the same step.
 */
export class Race {
  readonly lanes: readonly Lane[];
  readonly rngs: readonly Rng[];
  readonly #settings: RaceSettings;
  #step = 0;

  constructor(settings: RaceSettings) {
    this.#settings = settings;
    this.rngs = Array.from({ length: RUNS }, (_, run) => Rng.of(settings.seed, `run ${run}`));
    const { elbo } = toyElbo(settings.observation, START.mu, START.sigma);
    this.lanes = estimators.map((estimator) => ({
      estimator,
      samplesPerStep: settings.samples * (estimator === "reparameterized" ? 1 : settings.extra),
      runners: this.rngs.map(() => runnerAt(START, elbo)),
    }));
  }

  /** Steps taken. */
  get step(): number {
    return this.#step;
  }

  /** Goes on counting from `step`, after the runners and generators have been set to where they stood then. */
  resumeAt(step: number): void {
    this.#step = step;
  }

  /** One step of every run that has samples left and has not diverged. */
  advance(learningRate: number): void {
    this.#step++;
    const most = Math.max(...this.lanes.map((lane) => lane.samplesPerStep));
    for (let run = 0; run < RUNS; run++) {
      const epsilon = fillNormal(this.rngs[run], new Float64Array(most));
      for (const { estimator, samplesPerStep, runners } of this.lanes) {
        const runner = runners[run];
        if (runner.divergedAt !== null || this.#step * samplesPerStep > BUDGET) continue;
        const course: Course = { ...this.#settings, estimator, learningRate, step: this.#step };
        runOn(runner, course, epsilon.subarray(0, samplesPerStep));
      }
    }
  }

  /** Samples drawn so far by each run of a lane. */
  drawn(lane: Lane): number {
    return Math.min(this.#step, Math.floor(BUDGET / lane.samplesPerStep)) * lane.samplesPerStep;
  }

  /** True when no run can go on: its samples are spent or it has diverged. */
  get isOver(): boolean {
    return this.lanes.every(
      (lane) =>
        this.#step >= Math.floor(BUDGET / lane.samplesPerStep) ||
        lane.runners.every((runner) => runner.divergedAt !== null),
    );
  }

  /** How each lane stands, in the order of `lanes`. */
  standings(): Standing[] {
    return this.lanes.map((lane) => {
      const sorted = lane.runners.map(({ elbo }) => elbo).toSorted((a, b) => a - b);
      const tenth = RUNS / 10;
      return {
        samples: this.drawn(lane),
        low: sorted[tenth],
        median: (sorted[RUNS / 2 - 1] + sorted[RUNS / 2]) / 2,
        high: sorted[RUNS - 1 - tenth],
      };
    });
  }
}
