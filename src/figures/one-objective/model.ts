import {
  type BackwardMessages,
  backwardMessages,
  policyAt,
  valuesAt,
} from "../../control/backwardMessages.ts";
import { controlProblem } from "../../control/controlProblem.ts";
import { type Gridworld, gridworld } from "../../control/gridworld.ts";
import { actionCount } from "../../control/mdp.ts";
import { parseMap } from "../../control/parseMap.ts";
import { policyObjective, type TimedPolicy, towards } from "../../control/policyObjective.ts";
import type { Gaussian } from "../../inference/bestGaussian.ts";
import {
  bestTempered,
  temperedElbo,
  temperedPosterior,
  towardsGaussian,
} from "../../inference/temperedElbo.ts";
import { logPdf } from "../../math/normal.ts";
import type { Params } from "./figure.ts";

/** The terms that both worlds have; all in nats, prior and entropy before they are multiplied by τ. */
export interface Terms {
  readonly reward: number;
  readonly prior: number;
  readonly entropy: number;
  readonly objective: number;
  readonly divergence: number;
  readonly ceiling: number;
  /** The highest objective of the family: what is left up to the ceiling is out of its reach. */
  readonly best: number;
}

/** z, p(z), p_τ(z|x) and q(z). */
export interface DensityRow {
  readonly z: number;
  readonly prior: number;
  readonly posterior: number;
  readonly q: number;
}

/** What is done in a cell at t = 1: five probabilities each. */
export interface CellPolicy {
  readonly state: number;
  readonly q: readonly number[];
  readonly posterior: readonly number[];
}

export interface OneObjective {
  readonly temperature: number;
  readonly inference: Terms & { readonly q: Gaussian; readonly densities: readonly DensityRow[] };
  readonly control: Terms & {
    readonly world: Gridworld;
    readonly believed: BackwardMessages;
    readonly policy: TimedPolicy;
    /** V_1(start) of the causal backup: what the best policy is worth, by another road. */
    readonly causalValue: number;
    readonly cells: readonly CellPolicy[];
  };
}

/** Standard deviation of x given z. */
const noise = 0.6;
/** Small and short enough to go through all trajectories: a step costs 2, and the pit lies below the way. */
const map = "S.G/.x.";
export const horizon = 4;
export const costs = { stepCost: 2, mudCost: 3, pitCost: 10 };
const drawn = 201;

/** Both worlds with their terms, exactly: closed forms and quadrature on the left, messages on the right. */
export const model = (values: Params): OneObjective => ({
  temperature: values.temperature,
  inference: inferenceOf(values),
  control: controlOf(values),
});

function inferenceOf({ likelihood, x, temperature, toward }: Params): OneObjective["inference"] {
  const observation = { likelihood, x, noise };
  const posterior = temperedPosterior(observation, temperature);
  const best = bestTempered(observation, temperature);
  const q = towardsGaussian(best, toward);
  return {
    ...temperedElbo(observation, q, temperature, posterior),
    best: temperedElbo(observation, best, temperature, posterior).objective,
    q,
    densities: Array.from({ length: drawn }, (_, i) => {
      const z = -4 + (8 * i) / (drawn - 1);
      return {
        z,
        prior: Math.exp(logPdf(z, 0, 1)),
        posterior: Math.exp(posterior.logDensity(z)),
        q: Math.exp(logPdf(z, q.mean, q.std)),
      };
    }),
  };
}

function controlOf({ temperature, slip, toward }: Params): OneObjective["control"] {
  const world = gridworld(parseMap(map), costs, slip);
  const believed = backwardMessages(controlProblem(world, { horizon, temperature }));
  const optimum = backwardMessages(controlProblem(world, { horizon, temperature, backup: "causal" }));
  const policy = towards(optimum, toward);
  return {
    ...policyObjective(believed, policy),
    best: policyObjective(believed, towards(optimum, 1)).objective,
    world,
    believed,
    policy,
    causalValue: valuesAt(optimum, 1)[world.start],
    cells: Array.from(world.open, (state) => ({
      state,
      q: [...policy(1, state, new Float64Array(actionCount))],
      posterior: [...policyAt(believed, 1, state)],
    })),
  };
}
