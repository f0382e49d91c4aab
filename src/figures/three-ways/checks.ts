import { families } from "../../inference/familyData.ts";
import { klToPosterior } from "../../inference/toyElbo.ts";
import { conjugatePosterior, logJoint } from "../../inference/toyModel.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import type { Check } from "../../frame/contract.ts";
import { within } from "../../frame/checks/within.ts";
import { meanElbos } from "../../runs/threeWays/reading.ts";

const none = (name: string, excess: number, tolerance: number): Check =>
  within(name, Math.max(0, excess), 0, tolerance);

/** What quadrature and Newton's method may be off by, nats. */
const ROUNDING = 1e-7;

function order(snapshot: ThreeWaysSnapshot): Check[] {
  const { logEvidence, bestGaussian, bestShared } = snapshot.ceilings;
  const { shared, amortized, perPoint } = meanElbos(snapshot);
  const tolerance = ROUNDING * (1 + Math.abs(bestShared));
  return [
    none(
      "Nats by which best shared q ≤ best q each ≤ log p(x) is broken",
      Math.max(bestShared - bestGaussian, bestGaussian - logEvidence),
      tolerance,
    ),
    none("Nats by which the shared q is above the best shared q", shared - bestShared, tolerance),
    none("Nats by which the network is above the best q each", amortized - bestGaussian, tolerance),
    none("Nats by which the q’s of their own are above the best", perPoint - bestGaussian, tolerance),
  ];
}

/** Part of a run over which nothing may have moved for it to be at rest, and by how much, nats. */
const [LATELY, STILL] = [0.2, 1e-5];
/** The folded hill has summits of its own on either side of 0 and over it; two runs may rest on different ones. */
const SUMMITS = 0.2;

function orderAtRest(snapshot: ThreeWaysSnapshot): Check[] {
  const { trace, step, settings } = snapshot;
  const before = trace.findLast((row) => row.step <= (1 - LATELY) * step);
  const last = trace[trace.length - 1];
  const isAtRest = before && families.every((family) => Math.abs(last[family] - before[family]) < STILL);
  if (step < 50 || !isAtRest) return [];
  const { shared, amortized, perPoint } = meanElbos(snapshot);
  return [
    none(
      "All at rest: nats by which shared ≤ network ≤ q each is broken",
      Math.max(shared - amortized, amortized - perPoint),
      settings.likelihood === "folded" ? SUMMITS : 1e-3,
    ),
  ];
}

function conjugate({ settings, x, exact }: ThreeWaysSnapshot): Check[] {
  if (settings.likelihood !== "linear") return [];
  const closed = Array.from(x, (at) => conjugatePosterior(at, settings.noise));
  const worst = (off: (k: number) => number) => Math.max(...closed.map((_, k) => Math.abs(off(k))));
  return [
    none(
      "log p(x) by quadrature against the closed form, the worst point",
      worst((k) => exact.logEvidence[k] - closed[k].logEvidence),
      1e-8,
    ),
    none(
      "Posterior mean by quadrature against the closed form, the worst point",
      worst((k) => exact.mean[k] - closed[k].mean),
      1e-8,
    ),
    none(
      "ELBO of the best Gaussian against log p(x), as posteriors are Gaussian, the worst point",
      worst((k) => exact.best.elbo[k] - exact.logEvidence[k]),
      1e-8,
    ),
  ];
}

function newcomer({ settings, newcomer }: ThreeWaysSnapshot): Check[] {
  const { x, exact, amortized, perPoint } = newcomer;
  const observation = { likelihood: settings.likelihood, noise: settings.noise, x };
  const logPosterior = (z: number) => logJoint(observation, z) - exact.logEvidence;
  const last = perPoint.mean.length - 1;
  const own = { mean: perPoint.mean[last], std: perPoint.std[last], elbo: perPoint.elbo[last] };
  return (
    [
      ["network", amortized],
      ["q of its own", own],
    ] as const
  ).map(([name, { mean, std, elbo }]) =>
    within(
      `New point: ELBO of the ${name} + its KL from p(z|x) by quadrature, against log p(x)`,
      elbo + klToPosterior(logPosterior, mean, std),
      exact.logEvidence,
      ROUNDING * (1 + Math.abs(elbo)),
    ),
  );
}

function slope({ measured }: ThreeWaysSnapshot): Check[] {
  if (!measured) return [];
  const name = "Slope of the network’s ELBO by backpropagation against a central difference";
  return [within(name, measured.estimate, measured.exact, measured.error)];
}

/** What holds at every step, what holds once all have come to rest, and, in a settled snapshot, the network's slope. */
export const checks = (snapshot: ThreeWaysSnapshot): readonly Check[] =>
  [order, orderAtRest, conjugate, newcomer, slope].flatMap((check) => check(snapshot));
