import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type Variance } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.3: the variance of three estimators of one gradient, measured and exact. */
export const figure = pureFigure<Params, Variance>({
  slug: "variance",
  title: "Three estimators, one mean",
  claim:
    "All three estimate the same gradient without bias; how far a single draw strays depends on the estimator, on f and on the number of coordinates.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    "inference/gradientEstimators.ts",
    "inference/gradientStream.ts",
    "inference/testFunctions.ts",
    "inference/exactGradient.ts",
    "inference/momentsInClosedForm.ts",
    "math/runningMoments.ts",
  ],
  View,
});
