import type { VaeSnapshot } from "../../runs/vae/snapshot.ts";
import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";

/** Sums over 784 pixels and hundreds of digits in float32 agree to about five digits. */
const FLOAT32 = 1e-4;

function terms({ heldOut }: VaeSnapshot): Check[] {
  const last = heldOut.at(-1);
  if (!last) return [];
  const size = FLOAT32 * (1 + Math.abs(last.reconstruction));
  const name = "Held-out ELBO against reconstruction − KL";
  return [within(name, last.elbo, last.reconstruction - last.kl, size)];
}

function dimensions({ heldOut, klPerDimension, step }: VaeSnapshot): Check[] {
  const last = heldOut.at(-1);
  if (last?.step !== step) return [];
  const sum = klPerDimension.reduce((sum, kl) => sum + kl, 0);
  return [within("KL summed over dimensions against held-out KL", sum, last.kl, FLOAT32 * (1 + last.kl))];
}

function bound({ heldOut }: VaeSnapshot): Check[] {
  const last = heldOut.findLast((row) => row.iwae !== null);
  if (!last || last.iwae === null) return [];
  const excess = Math.max(0, last.elbo - last.iwae);
  // Both are averages over the same digits with noise of their own: hundredths of a nat.
  const tolerance = 0.1 + FLOAT32 * Math.abs(last.elbo);
  return [
    within(`ELBO above the bound with ${last.K} samples, which it never should be`, excess, 0, tolerance),
  ];
}

function measured({ measured }: VaeSnapshot): Check[] {
  if (!measured) return [];
  const { kl, gradient } = measured;
  return [
    {
      name: "KL by Monte Carlo against the closed form",
      estimate: kl.estimate,
      exact: kl.exact,
      standardError: kl.error,
      holds: Math.abs(kl.estimate - kl.exact) <= 4 * kl.error,
    },
    within(
      "Slope of the ELBO by backpropagation against a central difference",
      gradient.estimate,
      gradient.exact,
      // With β = 0 after 200 steps the two were 0.15 % apart, more than the error that the run states.
      gradient.error + 5e-3 * Math.abs(gradient.exact),
    ),
  ];
}

/** The checks that this snapshot allows: all of them when settled, those on hand while it runs. */
export const checks = (snapshot: VaeSnapshot): readonly Check[] =>
  [terms, dimensions, bound, measured].flatMap((check) => check(snapshot));
