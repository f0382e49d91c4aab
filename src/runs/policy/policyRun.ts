import { elboTerms } from "../../inference/elboTerms.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import { type Actions, act, entropyGradient, meanPush, policyStep } from "../../inference/policyGradient.ts";
import { fillNormal, Rng } from "../../math/rng.ts";
import { ThinnedTrace } from "../../math/thinnedTrace.ts";
import { averageRows, entropyOf, type PolicyParams, type PolicyRow } from "./snapshot.ts";
import { type World, worldOf } from "../../inference/policyWorld.ts";

/** Steps of a whole run. */
export const STEPS = 5000;
/** Knobs that begin the run anew: where q starts, and what it sees. */
export const starts = ["x", "noise", "mu", "sigma"] as const;
/** A policy narrower than this has made up its mind. */
export const CERTAIN = 0.01;
const ROWS = 400;
/** Beyond these the policy is lost. */
const [FARTHEST, WIDEST, NARROWEST] = [20, 20, 1e-6];

/** A policy that learns, with its record: what the simulation drives, saves and restores. */
export class PolicyRun {
  params: PolicyParams;
  world: World;
  q: Q;
  trace: ThinnedTrace<PolicyRow>;
  step = 0;
  divergedAt: number | null = null;

  constructor(params: PolicyParams) {
    this.params = params;
    this.world = worldOf(params);
    this.q = params;
    this.trace = new ThinnedTrace(ROWS, averageRows);
    this.restart();
  }

  /** From the start, with the knobs as they are. */
  restart(): void {
    const { likelihood, x, noise, mu, sigma } = this.params;
    this.world = worldOf({ likelihood, x, noise });
    this.q = { mu, sigma };
    this.step = 0;
    this.divergedAt = null;
    this.trace = new ThinnedTrace(ROWS, averageRows);
    this.trace.push(this.#row());
  }

  /** Takes other knobs. */
  update(params: PolicyParams): void {
    const anew = starts.some((name) => params[name] !== this.params[name]);
    this.params = params;
    if (anew) this.restart();
  }

  get hasCollapsed(): boolean {
    return this.q.sigma < CERTAIN && !this.params.entropy;
  }

  /** What is taken off every reward: E_q[r], in closed form. */
  get baseline(): number {
    return this.params.baseline ? this.#row().value : 0;
  }

  /** The actions of the coming step, drawn from a stream of their own. */
  actions(): Actions {
    const { samples, seed } = this.params;
    const epsilon = fillNormal(Rng.of(seed, `actions ${this.step}`), new Float64Array(samples));
    return act(this.world.observation, this.q, this.baseline, epsilon);
  }

  /** One step up the estimated gradient. */
  advance(): void {
    const push = meanPush(this.actions());
    const bonus = entropyGradient(this.q, this.params);
    const gradient = { mu: push.mu + bonus.mu, sigma: push.sigma + bonus.sigma };
    const next = policyStep(this.q, gradient, this.params.learningRate);
    this.step++;
    if (!(Math.abs(next.mu) < FARTHEST && next.sigma < WIDEST && next.sigma > NARROWEST)) {
      this.divergedAt = this.step;
      return;
    }
    this.q = next;
    this.trace.push(this.#row());
  }

  #row(): PolicyRow {
    const { reconstruction, prior } = elboTerms(this.world.observation, this.q);
    return { step: this.step, ...this.q, value: reconstruction + prior, entropy: entropyOf(this.q) };
  }
}
