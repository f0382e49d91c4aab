import { readRunFile } from "../../src/data/runFile.ts";
import type { Digits } from "../../src/data/digitsFormat.ts";
import { made, type Rung, rungSteps } from "../../src/runs/priorOrPosterior/ladder.ts";
import { rungOf } from "../../src/runs/priorOrPosterior/rung.ts";
import { restoreTraining } from "../../src/runs/vae/save.ts";
import { Training } from "../../src/runs/vae/training.ts";
import { trainVae } from "./trainVae.ts";

/** How many held-out digits' codes a rung tells itself. */
const told = 200;

/** Trains one run of the ladder, and gives it as it ships. */
export async function makeRung(beta: Rung, digits: Digits): Promise<Uint8Array<ArrayBuffer>> {
  const params = { ...made, beta, seed: 1 };
  const saved = await trainVae(params, rungSteps, digits);
  const training = new Training(params, digits);
  try {
    restoreTraining(training, readRunFile(saved, "vae"));
    const { mean, logVariance, elbo } = await training.evaluate();
    process.stdout.write(`β = ${beta}: held-out ELBO ${elbo.toFixed(2)} nats\n`);
    return rungOf(saved, {
      mean: Float64Array.from(mean.subarray(0, 2 * told)),
      std: Float64Array.from(logVariance.subarray(0, 2 * told), (log) => Math.exp(log / 2)),
    });
  } finally {
    training.dispose();
  }
}
