import { Rng } from "../../math/rng.ts";
import type { VaeSnapshot } from "./snapshot.ts";
import { factorScores } from "./factorScores.ts";
import { gradientByDifference } from "./gradientByDifference.ts";
import { importanceWeightedBound } from "../../nets/iwae.ts";
import { likelihoodOf } from "./likelihoodOf.ts";
import { klByMonteCarlo } from "./klByMonteCarlo.ts";
import { iwaeSamples } from "./records.ts";
import type { Training } from "./training.ts";

/** What is computed only when the run rests. */
export interface Thorough {
  /** The importance-weighted bound on the held-out digits, nats. */
  readonly iwae: number;
  readonly measured: NonNullable<VaeSnapshot["measured"]>;
  /** Null where the pictures were not made from any. */
  readonly factors: VaeSnapshot["factors"];
}

/** Lets messages in that have been waiting: a settled picture takes a while. */
const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** The bound and the checks of the network as it is now: the same at the same step, as each has its own stream. */
export async function measureThoroughly(training: Training): Promise<Thorough> {
  const { trainer, heldOut, params, factors } = training;
  const reading = await training.evaluate();
  const iwaeNoise = Rng.of(params.seed, "iwae");
  return {
    iwae: await importanceWeightedBound(trainer.vae, heldOut.x, iwaeSamples, iwaeNoise, breathe),
    measured: {
      kl: klByMonteCarlo(reading, heldOut.x.shape[0], Rng.of(params.seed, "klByMonteCarlo")),
      gradient: await gradientByDifference(trainer.weights, likelihoodOf(params), heldOut, params.beta),
    },
    factors: factors ? factorScores(reading.mean, factors) : null,
  };
}
