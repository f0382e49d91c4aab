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

function bound({ tightness }: VaeSnapshot): Check[] {
  const tightest = tightness?.bounds.at(-1);
  if (!tightness || !tightest) return [];
  const below = Math.max(0, -tightest.gap);
  const name = `ELBO above the bound with ${tightest.K} samples, which it never should be`;
  return [within(name, below, 0, 4 * tightest.standardError + FLOAT32 * Math.abs(tightness.elbo))];
}

function evidence({ tightness }: VaeSnapshot): Check[] {
  const tightest = tightness?.bounds.at(-1);
  if (!tightness?.evidence || !tightest) return [];
  const { log, bestGaussian, quadratureError } = tightness.evidence;
  const rounding = FLOAT32 * Math.abs(tightness.elbo);
  const allowed = 4 * tightest.standardError + quadratureError + rounding;
  return [
    within(
      `Bound with ${tightest.K} samples above log p(x) by quadrature, which it never should be`,
      Math.max(0, tightest.gap - log.gap),
      0,
      allowed,
    ),
    within(
      "ELBO of the best normal q above log p(x), which it never should be",
      Math.max(0, bestGaussian.gap - log.gap),
      0,
      quadratureError + rounding,
    ),
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
  [terms, dimensions, bound, measured, evidence].flatMap((check) => check(snapshot));
