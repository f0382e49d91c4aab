import { near } from "../../frame/checks/near.ts";
import { within } from "../../frame/checks/within.ts";
import type { Check } from "../../frame/contract.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";

/** What rounding may add, nats. */
const ROUNDING = 1e-9;

/** The ceiling against a walk along it and against every learner; both kinds of networks' slopes, in a settled snapshot. */
export const checks = ({
  ceiling,
  bestWalk,
  randomReturn,
  returns,
  readout,
  measured,
}: RepresentationSnapshot): readonly Check[] => [
  near("Return of a walk along the optimal values against the ceiling", bestWalk, ceiling, ROUNDING),
  within(
    "Nats by which any learner, or random play, is above the ceiling",
    Math.max(0, randomReturn - ceiling, ...returns.map(({ high }) => high - ceiling)),
    0,
    ROUNDING,
  ),
  within("Amount by which any R² is above 1", Math.max(0, ...readout.map(({ r2 }) => r2 - 1)), 0, ROUNDING),
  ...(measured === null
    ? []
    : [
        within(
          "Slope of the VAE’s loss by backpropagation against a central difference",
          measured.vae.estimate,
          measured.vae.exact,
          measured.vae.error,
        ),
      ]),
  ...(measured === null || measured.q === null
    ? []
    : [
        within(
          "Slope of a Q-network’s loss by backpropagation against a central difference",
          measured.q.estimate,
          measured.q.exact,
          measured.q.error,
        ),
      ]),
];
