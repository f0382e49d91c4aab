import type { ProductLoss } from "../../inference/filterCeilings.ts";
import type { StateSpaceSnapshot } from "./snapshot.ts";

interface EvidenceRow {
  readonly name: string;
  readonly value: number | null;
  readonly standardError: number | null;
}

const row = (name: string, value: number | null, standardError: number | null = null): EvidenceRow => ({
  name,
  value: value === null || Number.isNaN(value) ? null : value,
  standardError,
});

/** The bounds on the series shown and what is above them, nats; null where nobody knows. */
export function evidenceOf({ reference, filter, smoother }: StateSpaceSnapshot): readonly EvidenceRow[] {
  const exact = reference.kind === "exact" ? reference : null;
  return [
    row("exactLogLikelihood", exact?.logLikelihood ?? null),
    row("elbo", filter.bound.elbo),
    row("smootherElbo", smoother.bound.elbo),
    row("bestFilterElbo", exact && exact.logLikelihood - exact.bestFilter.independence),
  ];
}

/** What else the bounds can be held to: of the given model, or, where each encoder learns one, of its own. */
export function ceilingsOf({
  reference,
  filter,
  smoother,
  settings,
}: StateSpaceSnapshot): readonly EvidenceRow[] {
  if (reference.kind === "particles")
    return [row("particleLogLikelihood", reference.logLikelihood, reference.standardError)];
  const { logLikelihood, bestFilter, filteringPosteriors } = reference;
  const known = [
    row("averageFilterElbo", logLikelihood - bestFilter.total),
    row("filteringPosteriorsElbo", logLikelihood - filteringPosteriors.total),
  ];
  if (settings.prior === "given") return known;
  return [
    ...known,
    row("filterModelLogLikelihood", filter.logLikelihood),
    row("smootherModelLogLikelihood", smoother.logLikelihood),
  ];
}

/** A q on the series shown, and what it loses. */
export interface Loss {
  readonly name: "filter" | "averageFilter" | "filteringPosteriors" | "smoother";
  readonly independence: number | null;
  readonly means: number | null;
  readonly spread: number | null;
  readonly total: number;
}

const parted = (name: Loss["name"], { independence, means, spread, total }: ProductLoss): Loss => ({
  name,
  independence,
  means,
  spread,
  total,
});
const whole = (name: Loss["name"], total: number): Loss => ({
  name,
  independence: null,
  means: null,
  spread: null,
  total,
});

/** Nats below log p(o) of the model that each is under; for the pendulum, below the crowds’ estimate, and not parted. */
export function lossesOf({ reference, filter, smoother }: StateSpaceSnapshot): readonly Loss[] {
  if (reference.kind === "particles" || filter.loss === null)
    return [
      whole("smoother", reference.logLikelihood - smoother.bound.elbo),
      whole("filter", reference.logLikelihood - filter.bound.elbo),
    ];
  return [
    whole("smoother", smoother.logLikelihood - smoother.bound.elbo),
    parted("filter", filter.loss),
    parted("averageFilter", reference.bestFilter),
    parted("filteringPosteriors", reference.filteringPosteriors),
  ];
}
