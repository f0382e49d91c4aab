import { meansBy, ThinnedTrace } from "../../math/thinnedTrace.ts";
import { vaeEstimators } from "../../nets/vaeEstimators.ts";
import type { ElboParts, HeldOutRow, Tightness, TraceRow, VarianceRow } from "./snapshot.ts";

/** Most rows of a trace that are kept, and drawn. */
const capacity = 1000;

/** A row for each training step; once thinned, a row stands for several: their means, at the last of them. */
export const trainingTrace = (): ThinnedTrace<TraceRow> =>
  new ThinnedTrace<TraceRow>(capacity, (rows) => ({
    step: rows[rows.length - 1].step,
    examples: rows[rows.length - 1].examples,
    ...meanParts(rows),
  }));

/** A row for each evaluation of the held-out digits, thinned likewise. */
export const heldOutTrace = (): ThinnedTrace<HeldOutRow> =>
  new ThinnedTrace<HeldOutRow>(capacity, (rows) => heldOutRow(rows[rows.length - 1].step, meanParts(rows)));

/** A row for each measurement of the gradients' variance, thinned likewise. */
export const varianceTrace = (): ThinnedTrace<VarianceRow> =>
  new ThinnedTrace<VarianceRow>(capacity, (rows) => ({
    step: rows[rows.length - 1].step,
    ...meansBy(...vaeEstimators)(rows),
  }));

/** A row without an importance-weighted bound. */
export const heldOutRow = (step: number, { elbo, reconstruction, kl }: ElboParts): HeldOutRow => ({
  step,
  elbo,
  reconstruction,
  kl,
  iwae: null,
  K: null,
  standardError: null,
});

/** A row for each importance-weighted bound. */
export const boundRows = (parts: ElboParts, { step, bounds }: Tightness): HeldOutRow[] =>
  bounds.map(({ K, gap, standardError }) => ({
    ...heldOutRow(step, parts),
    iwae: parts.elbo + gap,
    K,
    standardError,
  }));

function meanParts(rows: readonly ElboParts[]): ElboParts {
  const { reconstruction, kl } = meansBy("reconstruction", "kl")(rows);
  return { elbo: reconstruction - kl, reconstruction, kl };
}
