import { Rng } from "../../math/rng.ts";
import type { VaeSnapshot } from "./snapshot.ts";
import { factorScores } from "./factorScores.ts";
import { gradientByDifference } from "./gradientByDifference.ts";
import { likelihoodOf } from "./likelihoodOf.ts";
import { klByMonteCarlo } from "./klByMonteCarlo.ts";
import type { Training } from "./training.ts";

/** What is computed only when the run rests. */
export interface Thorough {
  readonly measured: NonNullable<VaeSnapshot["measured"]>;
  /** Null where the pictures were not made from any. */
  readonly factors: VaeSnapshot["factors"];
}

/** The checks of the network as it is now: the same at the same step, as each has its own stream. */
export async function measureThoroughly(training: Training): Promise<Thorough> {
  const { trainer, heldOut, params, factors } = training;
  const reading = await training.evaluate();
  return {
    measured: {
      kl: klByMonteCarlo(reading, heldOut.x.shape[0], Rng.of(params.seed, "klByMonteCarlo")),
      gradient: await gradientByDifference(trainer.weights, likelihoodOf(params), heldOut, params.beta),
    },
    factors: factors ? factorScores(reading.mean, factors) : null,
  };
}
