import type { Digits } from "../../src/data/digitsFormat.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { shippedRun } from "../../src/runs/vae/shippedRun.ts";
import type { VaeParams } from "../../src/runs/vae/snapshot.ts";

const portion = 500;

/**
 * Trains a VAE from its beginning, on the backend that is set, and gives the run small enough to ship. Tells on the way
 * how it fares. Throws an Error if it diverges.
 */
export async function trainVae(
  params: VaeParams,
  steps: number,
  digits: Digits,
): Promise<Uint8Array<ArrayBuffer>> {
  const run = await simulate(vae, params, { ...clock, digits });
  for (let step = 0; step < steps; step += portion) {
    const { heldOut, event } = await run.advance({ steps: portion, milliseconds: Number.POSITIVE_INFINITY });
    if (event !== undefined) throw new Error(event.message);
    process.stdout.write(`step ${step + portion}: held-out ELBO ${heldOut.at(-1)?.elbo.toFixed(2)} nats\n`);
  }
  await run.settle();
  const bytes = shippedRun(await run.save());
  run.dispose();
  return bytes;
}
