import type { VaeParams } from "../vae/snapshot.ts";

/** The prices of code whose runs the site ships: zero, about even distances on a logarithmic scale, and collapse. */
export const ladder = [0, 0.1, 0.3, 1, 3, 10, 50] as const;
export type Rung = (typeof ladder)[number];

/** What all of them are alike in; narrow, so that one is 150 kB and a step takes about 2 ms. */
export const made: Omit<VaeParams, "beta" | "seed"> = {
  latent: 2,
  width: 48,
  learningRate: 1e-3,
  batch: 128,
  estimator: "reparameterized",
};

/** Gradient steps of each run. Measured: but for β = 0, which never rests, the last 500 gain 0.7 nats at most, held out. */
export const rungSteps = 6000;

/** Where such a run lies, below the site's root. */
export const rungFile = (rung: Rung): string => `checkpoints/vae-plane-beta-${rung}.safetensors`;

/** The shipped β that is nearest, by the difference of square roots: 0 has no logarithm. */
export const nearestRung = (beta: number): Rung =>
  ladder.reduce((best, rung) =>
    Math.abs(Math.sqrt(rung) - Math.sqrt(beta)) < Math.abs(Math.sqrt(best) - Math.sqrt(beta)) ? rung : best,
  );
