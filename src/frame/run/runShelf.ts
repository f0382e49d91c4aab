import { readRunFile } from "../../data/runFile.ts";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import { checkValues, type ParamValue } from "../../knobs/validate.ts";
import type { SimulatedFigure } from "../contract.ts";
import type { KeptRun } from "./loop/state.ts";
import { makeTheSame } from "./runSetup.ts";

type Params = ParamsOf<ParamSpecs>;

/** A run to go back to: a new start has taken its place, or it was kept on an earlier visit. */
export interface ShelvedRun extends KeptRun {
  /** The knobs that it was made with, as far as it names them. */
  readonly params: Readonly<Record<string, ParamValue>>;
  /** It was put by while the reader looked on. */
  readonly isOfThisVisit: boolean;
}

/** The runs of a figure to go back to, the one put by last at the end. */
export type Shelf = readonly ShelvedRun[];

const MOST = 3;

/** A run for the shelf; null for one that no longer fits the figure. */
export function shelvedRun(
  figure: SimulatedFigure,
  bytes: KeptRun["bytes"],
  isOfThisVisit: boolean,
): ShelvedRun | null {
  try {
    const { step, params } = readRunFile(bytes, figure.slug);
    return { step, bytes, params: checkValues(figure.params, params), isOfThisVisit };
  } catch {
    return null;
  }
}

/**
 * A shelf with one run more. Of runs with the same knobs the one that has come farthest stays; of too many the shortest
 * goes, but never the newest.
 */
export function withRun(shelf: Shelf, run: ShelvedRun): Shelf {
  const isSame = (other: ShelvedRun) =>
    Object.entries(run.params).every(([name, value]) => other.params[name] === value);
  const isOfThisVisit = run.isOfThisVisit || shelf.some((other) => isSame(other) && other.isOfThisVisit);
  const farthest = shelf.filter(isSame).reduce((a, b) => (b.step > a.step ? b : a), run);
  const others = shelf.filter((other) => !isSame(other));
  const shortest = Math.min(...others.map(({ step }) => step));
  const dropped = others.length < MOST ? -1 : others.findIndex(({ step }) => step === shortest);
  return [...others.filter((_, i) => i !== dropped), { ...farthest, isOfThisVisit }];
}

/**
 * Is a run worth offering where the knobs stand like this and the picture is at this step? One with the same knobs is
 * while it has come farther; one with others if it was put by on this visit.
 */
export function isOffered(
  figure: SimulatedFigure,
  run: ShelvedRun,
  { params, step }: { readonly params: Params; readonly step: number },
): boolean {
  return makeTheSame(figure, { ...params, ...run.params }, params) ? run.step > step : run.isOfThisVisit;
}
