import { pureFigure } from "../../frame/contract.ts";
import { about } from "./about.ts";
import { checks } from "./checks.ts";
import { type GraphResult, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.2: a computation graph with a draw in it, and a backward pass to walk through. */
export const figure = pureFigure<Params, GraphResult>({
  ...about,
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/inference/autodiff.ts",
      load: async () => (await import("../../inference/autodiff.ts?raw")).default,
    },
    {
      path: "src/inference/objectiveGraph.ts",
      load: async () => (await import("../../inference/objectiveGraph.ts?raw")).default,
    },
  ],
  View,
});
