import { useDeferredValue, useMemo } from "react";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import type { PureFigure } from "./contract.ts";

type Params = ParamsOf<ParamSpecs>;

/** What a figure shows at its params. */
export interface Picture {
  readonly result: unknown;
  readonly params: Params;
}

interface Modelled {
  /** The last good picture; null if there never was one. */
  readonly good: Picture | null;
  /** Why the newest params gave none. */
  readonly failure: string | null;
}

/** Are these the same params, by value? */
export const areSame = (a: Params, b: Params): boolean =>
  Object.keys(a).every((name) => Object.is(a[name], b[name]));

/** A figure's model that falls back on its last good result where it fails; `first` is one that is known already. */
export function keepingLastGood(
  figure: PureFigure,
  first: Picture | null = null,
): (params: Params) => Modelled {
  let good = first;
  return (params) => {
    if (first && areSame(params, first.params)) return { good: first, failure: null };
    try {
      good = { result: figure.model(params), params };
      return { good, failure: null };
    } catch (error) {
      return { good, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A pure figure's result: remembered while nothing changes, and computed for the newest params only. */
export function usePureModel(
  figure: PureFigure,
  params: Params,
  first: Picture | null,
): Modelled & { readonly busy: boolean } {
  const current = useDeferredValue(params);
  const model = useMemo(() => keepingLastGood(figure, first), [figure, first]);
  const modelled = useMemo(() => model(current), [model, current]);
  return { ...modelled, busy: current !== params };
}
