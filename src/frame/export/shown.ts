import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { Check, Table } from "../contract.ts";

type Params = ParamsOf<ParamSpecs>;

/** A picture's numbers, worked out when somebody asks for them. */
export interface Shown {
  readonly params: Params;
  readonly tables: () => readonly Table[];
  readonly checks: () => readonly Check[];
}

interface Reporter<R> {
  data(result: R, params: Params): readonly Table[];
  checks(result: R, params: Params): readonly Check[];
}

/** What is shown when a figure stands at this result. */
export const shownBy = <R>(figure: Reporter<R>, result: R, params: Params): Shown => ({
  params,
  tables: () => figure.data(result, params),
  checks: () => figure.checks(result, params),
});
