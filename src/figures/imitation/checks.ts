import { sampled } from "../../frame/checks/sampled.ts";
import { unsurprising } from "../../frame/checks/unsurprising.ts";
import type { Check } from "../../frame/contract.ts";
import { allowedSurprise, surprise } from "../../math/band.ts";
import { normalCdf } from "../../math/normalCdf.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import { policyLook } from "./policyLook.ts";

/** The density of who has not crashed is carried on a grid: what that may be off by. */
const GRID = 2e-3;

/** Fresh demonstrators, counted, against what their process says of them. */
function demonstrators({ settings, exact, walks: { demonstrators } }: ImitationSnapshot): Check[] {
  if (exact === null) return [];
  const { crashRate, leftShare, count } = demonstrators;
  const off = (share: number, p: number) => ({
    surprise: surprise(share, p, count),
    allowed: allowedSurprise(2),
  });
  const nearest = Math.min(exact.demonstrators + GRID, Math.max(exact.demonstrators - GRID, crashRate));
  return [
    unsurprising(
      `${count} demonstrators that crash against the probability by integration`,
      off(crashRate, nearest),
    ),
    unsurprising(
      `${count} demonstrators on the left against their weight, through the wobble at the obstacle`,
      off(leftShare, leftAtObstacle(settings)),
    ),
  ];
}

/** Their distance from their aim at the end, squared, is χ² with n degrees of freedom: its standard error is √(2/n) of it. */
function wobble({ settings, walks: { demonstrators } }: ImitationSnapshot): Check[] {
  if (settings.data === "own") return [];
  const square = settings.noise ** 2;
  return [
    sampled(
      "The square of the demonstrators’ distance from their aim at the end against noise²",
      (demonstrators.drift.at(-1) ?? 0) ** 2,
      square,
      square * Math.sqrt(2 / demonstrators.count),
    ),
  ];
}

/** P(x < 0 half way up) = Σ_m p(m) Φ(−m/√(spread² + noise²/2)). */
function leftAtObstacle({ leftWeight, noise, spread }: ImitationSnapshot["settings"]): number {
  const strays = normalCdf(-1 / Math.hypot(spread, noise / Math.SQRT2));
  return leftWeight * (1 - strays) + (1 - leftWeight) * strays;
}

/** The nats by which each policy exceeds what none of its kind can on average: none, but for the chance of the sample. */
const ceilings = ({ measured }: ImitationSnapshot): Check[] =>
  (measured?.heldOut ?? []).map(({ name, estimate, ceiling, standardError }) =>
    sampled(
      `Nats by which ${policyLook[name].inWords}${name === "conditionalVae" ? "’s bound" : ""} exceeds ${name === "gaussian" ? "the best Gaussian, in closed form," : "the demonstrators’ own log p(y|x)"} on fresh demonstrations`,
      Math.max(0, estimate - ceiling),
      0,
      standardError,
    ),
  );

function kl({ measured }: ImitationSnapshot): Check[] {
  if (!measured) return [];
  const { exact, drawn, standardError } = measured.kl;
  return [
    sampled(
      "KL(q(z|x,y) ‖ p(z|x)) by a drawn z each against quadrature, mean over all demonstrations",
      drawn,
      exact,
      standardError,
    ),
  ];
}

/** What holds at every step; of a settled snapshot also what was measured. */
export const checks = (snapshot: ImitationSnapshot): readonly Check[] =>
  [demonstrators, wobble, ceilings, kl].flatMap((check) => check(snapshot));
