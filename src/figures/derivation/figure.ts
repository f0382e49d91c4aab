import { pureFigure } from "../../frame/contract.ts";
import { about } from "./about.ts";
import { checks } from "./checks.ts";
import { type Derivation, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.5: four ways to write the ELBO, each with what it costs to estimate. */
export const figure = pureFigure<Params, Derivation>({
  ...about,
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/inference/elboLines.ts",
      load: async () => (await import("../../inference/elboLines.ts?raw")).default,
    },
    {
      path: "src/inference/elboTerms.ts",
      load: async () => (await import("../../inference/elboTerms.ts?raw")).default,
    },
    {
      path: "src/inference/pathwiseSlope.ts",
      load: async () => (await import("../../inference/pathwiseSlope.ts?raw")).default,
    },
  ],
  View,
});
