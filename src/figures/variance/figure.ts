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
    {
      path: "src/inference/gradientEstimators.ts",
      load: async () => (await import("../../inference/gradientEstimators.ts?raw")).default,
    },
    {
      path: "src/inference/gradientStream.ts",
      load: async () => (await import("../../inference/gradientStream.ts?raw")).default,
    },
    {
      path: "src/inference/testFunctions.ts",
      load: async () => (await import("../../inference/testFunctions.ts?raw")).default,
    },
    {
      path: "src/inference/exactGradient.ts",
      load: async () => (await import("../../inference/exactGradient.ts?raw")).default,
    },
    {
      path: "src/inference/momentsInClosedForm.ts",
      load: async () => (await import("../../inference/momentsInClosedForm.ts?raw")).default,
    },
    {
      path: "src/math/runningMoments.ts",
      load: async () => (await import("../../math/runningMoments.ts?raw")).default,
    },
  ],
  View,
});
