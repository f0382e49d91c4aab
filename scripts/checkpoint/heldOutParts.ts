import { readRunFile } from "../../src/data/runFile.ts";
import type { Digits } from "../../src/data/digitsFormat.ts";
import { restoreTraining } from "../../src/runs/vae/save.ts";
import type { ElboParts, VaeParams, VaeSnapshot } from "../../src/runs/vae/snapshot.ts";
import { Training } from "../../src/runs/vae/training.ts";

/**
 * The ELBO, its terms and what each dimension's code costs on all held-out digits, in nats per digit, of a run as it ships:
 * with its weights in half precision. Throws an Error if the file is no run with these params.
 */
export async function heldOutParts(
  bytes: Uint8Array,
  params: VaeParams,
  digits: Digits,
): Promise<ElboParts & Pick<VaeSnapshot, "klPerDimension">> {
  const training = new Training(params, digits);
  try {
    restoreTraining(training, readRunFile(bytes, "vae"));
    const { elbo, reconstruction, kl, klPerDimension } = await training.evaluate();
    return { elbo, reconstruction, kl, klPerDimension };
  } finally {
    training.dispose();
  }
}
