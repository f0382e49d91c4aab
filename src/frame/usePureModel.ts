import { useDeferredValue, useMemo } from "react";
import type { ParamSpecs, ParamsOf } from "../knobs/specs.ts";
import type { PureFigure } from "./contract.ts";

type Params = ParamsOf<ParamSpecs>;

interface Modelled {
  /** The last good result, and the params that it belongs to; null if there never was one. */
  readonly good: { readonly result: unknown; readonly params: Params } | null;
  /** Why the newest params gave none. */
  readonly failure: string | null;
}

/** A figure's model that falls back on its last good result where it fails. */
export function keepingLastGood(figure: PureFigure): (params: Params) => Modelled {
  let good: Modelled["good"] = null;
  return (params) => {
    try {
      good = { result: figure.model(params), params };
      return { good, failure: null };
    } catch (error) {
      return { good, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A pure figure's result: remembered while nothing changes, and computed for the newest params only. */
export function usePureModel(figure: PureFigure, params: Params): Modelled & { readonly busy: boolean } {
  const current = useDeferredValue(params);
  const model = useMemo(() => keepingLastGood(figure), [figure]);
  const modelled = useMemo(() => model(current), [model, current]);
  return { ...modelled, busy: current !== params };
}
