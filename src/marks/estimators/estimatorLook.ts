import { type Estimator, estimatorNames } from "../../inference/estimatorNames.ts";
import type { Colour } from "../colour.ts";

/** How an estimator is told from the others. Colour is never the only cue. */
export interface EstimatorLook {
  readonly name: string;
  /** For the end of a curve and for narrow tables. */
  readonly short: string;
  readonly colour: Colour;
  /** SVG's stroke-dasharray, pixels; "none" for an unbroken line. */
  readonly dash: string;
  /** SVG path of its marker, about 8 pixels across, around the origin. */
  readonly mark: string;
}

/** One look per estimator, in every figure: whoever has met it in one knows it in the next. */
export const estimatorLook: Readonly<Record<Estimator, EstimatorLook>> = {
  scoreFunction: {
    name: estimatorNames.scoreFunction,
    short: "score",
    colour: "var(--score)",
    dash: "8 4",
    mark: "M-4.5,-3.5H4.5L0,4.5Z",
  },
  scoreFunctionBaseline: {
    name: estimatorNames.scoreFunctionBaseline,
    short: "baseline",
    colour: "var(--score-baseline)",
    dash: "2.5 3",
    mark: "M-3.5,-3.5H3.5V3.5H-3.5Z",
  },
  reparameterized: {
    name: estimatorNames.reparameterized,
    short: "pathwise",
    colour: "var(--pathwise)",
    dash: "none",
    mark: "M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z",
  },
  gumbelSoftmax: {
    name: estimatorNames.gumbelSoftmax,
    short: "Gumbel",
    colour: "var(--relaxed)",
    dash: "9 3 2 3",
    mark: "M0,-5L4.5,0L0,5L-4.5,0Z",
  },
};
