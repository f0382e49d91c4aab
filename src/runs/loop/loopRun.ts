import { AmortizedLoop, LINES } from "../../inference/amortizedLoop.ts";
import {
  drawPoints,
  exactEncoder,
  maximumLikelihood,
  meanElbo,
  meanLogEvidence,
} from "../../inference/lineModel.ts";
import { parameterNames, type Parameters } from "../../inference/loopOracle.ts";
import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { type LoopParams, type LoopRow, rowNames } from "./snapshot.ts";

/** Iterations of a whole run. */
export const ITERATIONS = 12_000;
const ROWS = 400;
/** An ELBO below this is as good as lost, nats a point. */
const LOST = -1e4;

/** η at iteration t, from 0: falling as Robbins & Monro (1951) ask, whose steps sum to ∞ and whose squares do not. */
export const rateAt = ({ learningRate, cooling }: LoopParams, t: number): number =>
  cooling ? learningRate * (1 + t / 50) ** (-2 / 3) : learningRate;

/** The loop with its record: what the simulation drives, saves and restores. */
export class LoopRun {
  readonly points: Float64Array;
  readonly loop: AmortizedLoop;
  readonly trace = new ThinnedTrace<LoopRow>(ROWS, meansBy(...rowNames));
  readonly ceiling;
  params: LoopParams;
  /** Steps of the transport. */
  step = 0;
  ran: readonly [number, number] = [0, 0];
  /** Sums of the parameters over the second half. */
  sums: Parameters = { w: 0, b: 0, a: 0, c: 0, s: 0 };
  divergedAt: number | null = null;

  constructor(params: LoopParams) {
    this.params = params;
    const { seed, points, noise, estimator } = params;
    this.points = drawPoints(seed, points, noise);
    this.loop = new AmortizedLoop({ points: this.points, noise, estimator, seed });
    const theta = maximumLikelihood(noise, this.points);
    this.ceiling = {
      theta,
      phi: exactEncoder(theta, noise),
      logEvidence: meanLogEvidence(theta, noise, this.points),
    };
    this.trace.push(this.row());
  }

  /** One step of the transport: a line, or the lines that are left of an iteration. */
  advance(): void {
    const from = this.loop.line + 1;
    const lines = this.params.stepBy === "line" ? 1 : LINES - this.loop.line;
    for (let i = 0; i < lines; i++) this.loop.runLine(rateAt(this.params, this.loop.iteration));
    this.step++;
    this.ran = [from, from + lines - 1];
    if (this.loop.line === 0) this.#record();
  }

  /** How things stand. */
  row(): LoopRow {
    const { theta, phi, iteration } = this.loop;
    const { noise } = this.params;
    return {
      iteration,
      elbo: meanElbo(theta, phi, noise, this.points),
      logEvidence: meanLogEvidence(theta, noise, this.points),
      ...theta,
      ...phi,
    };
  }

  #record(): void {
    const row = this.row();
    if (!(row.elbo > LOST && Number.isFinite(row.logEvidence))) {
      this.divergedAt = row.iteration;
      return;
    }
    this.trace.push(row);
    if (row.iteration <= ITERATIONS / 2) return;
    const sums = { ...this.sums };
    for (const name of parameterNames) sums[name] += row[name];
    this.sums = sums;
  }
}
