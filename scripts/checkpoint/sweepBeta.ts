import type { Digits } from "../../src/data/digitsFormat.ts";
import { kernelPath } from "../../src/nets/kernels/paths.ts";
import type { BetaSweep } from "../../src/runs/vae/betaSweep.ts";
import type { VaeParams } from "../../src/runs/vae/snapshot.ts";
import { heldOutParts } from "./heldOutParts.ts";
import { trainVae } from "./trainVae.ts";

/** A VAE trained at each β, and nothing else changed; `ship` is given every run. What comes out is measured on held-out digits. */
export async function sweepBeta(
  betas: readonly number[],
  params: Omit<VaeParams, "beta">,
  steps: number,
  digits: Digits,
  ship: (beta: number, bytes: Uint8Array) => void,
): Promise<BetaSweep> {
  const rows = [];
  for (const beta of betas) {
    const withBeta = { ...params, beta };
    const bytes = await trainVae(withBeta, steps, digits);
    ship(beta, bytes);
    const { klPerDimension: _, ...parts } = await heldOutParts(bytes, withBeta, digits);
    process.stdout.write(`β = ${beta}: ${JSON.stringify(parts)}\n`);
    rows.push({ beta, ...parts });
  }
  const { latent, width, learningRate, batch, seed } = params;
  const [trainingDigits, heldOutDigits] = [digits.train, digits.heldOut].map(({ labels }) => labels.length);
  return {
    latent,
    width,
    learningRate,
    batch,
    seed,
    steps,
    backend: kernelPath(),
    trainingDigits,
    heldOutDigits,
    rows,
  };
}
