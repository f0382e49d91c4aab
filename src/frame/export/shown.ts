import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import { type Stepwise, stepsOf, stepwise } from "../../math/stepwise.ts";
import type { Check, Table } from "../contract.ts";

type Params = ParamsOf<ParamSpecs>;

/** A picture's numbers, worked out when somebody asks for them. */
export interface Shown {
  readonly params: Params;
  readonly tables: () => readonly Table[];
  readonly checks: Stepwise<[], readonly Check[]>;
  /** What it shows, in words. */
  readonly words: () => string;
}

interface Reporter<R> {
  data(result: R, params: Params): readonly Table[];
  checks(result: R, params: Params): readonly Check[];
  describe(result: R, params: Params): string;
}

/** What is shown when a figure stands at this result. */
export const shownBy = <R>(figure: Reporter<R>, result: R, params: Params): Shown => ({
  params,
  tables: () => figure.data(result, params),
  checks: stepwise(() => stepsOf(figure.checks)(result, params)),
  words: () => figure.describe(result, params),
});
