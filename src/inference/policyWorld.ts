import { bestActions, type BestAction } from "./bestActions.ts";
import { bestGaussian, type Gaussian } from "./bestGaussian.ts";
import { exactPosterior, logJoint, type Observation } from "./toyModel.ts";

/** The reward and the posterior at one z. */
interface CurvePoint {
  readonly z: number;
  readonly reward: number;
  readonly posterior: number;
}

/** What does not depend on the policy. */
export interface World {
  readonly observation: Observation;
  /** log p(x), nats. */
  readonly logEvidence: number;
  readonly curve: readonly CurvePoint[];
  /** Where the reward has its maxima, the highest first. */
  readonly bestActions: readonly BestAction[];
  /** The Gaussian q with the highest ELBO. */
  readonly best: Gaussian & { readonly elbo: number };
}

/** The z's that are drawn. */
export const zReach = 4;
const drawn = 241;

export function worldOf(observation: Observation): World {
  const { logEvidence } = exactPosterior(observation, 6001);
  return {
    observation,
    logEvidence,
    curve: Array.from({ length: drawn }, (_, i) => {
      const z = -zReach + (2 * zReach * i) / (drawn - 1);
      const reward = logJoint(observation, z);
      return { z, reward, posterior: Math.exp(reward - logEvidence) };
    }),
    bestActions: bestActions(observation),
    best: bestGaussian(observation),
  };
}
