import measured from "./betaSweep.json";
import type { ElboParts, VaeParams } from "./snapshot.ts";

/** VAEs trained at one β each and alike in all else, and what held-out digits say of them. */
export interface BetaSweep extends Omit<VaeParams, "beta" | "estimator"> {
  /** Gradient steps of each run. */
  readonly steps: number;
  /** What computed them, as in a snapshot. */
  readonly backend: string;
  readonly trainingDigits: number;
  readonly heldOutDigits: number;
  /** By β, from the smallest; nats per digit. */
  readonly rows: readonly (ElboParts & { readonly beta: number })[];
}

/** Written by `npm run checkpoint -- sweep`, which trains every one of them, and by nothing else. */
export const betaSweep: BetaSweep = measured;

/** The prices whose runs the site ships. */
export const shippedBetas = [0, 1] as const;
export type ShippedBeta = (typeof shippedBetas)[number];

/** Where such a run lies, below the site's root. */
export const sweptRunFile = (beta: ShippedBeta): string => `checkpoints/vae-10d-beta-${beta}.safetensors`;

/** The run of the sweep whose β is the nearest, by difference. */
export const runNearest = (beta: number): BetaSweep["rows"][number] =>
  betaSweep.rows.reduce((best, row) => (Math.abs(row.beta - beta) < Math.abs(best.beta - beta) ? row : best));

/** The run of the sweep that has the highest held-out ELBO. */
export const highestElbo = (): BetaSweep["rows"][number] =>
  betaSweep.rows.reduce((best, row) => (row.elbo > best.elbo ? row : best));
