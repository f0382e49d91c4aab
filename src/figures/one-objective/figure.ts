import { pureFigure } from "../../frame/contract.ts";
import { about } from "./about.ts";
import { checks } from "./checks.ts";
import { model, type OneObjective } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.10: the ELBO and the maximum-entropy objective, side by side, term by term. */
export const figure = pureFigure<Params, OneObjective>({
  ...about,
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/inference/temperedElbo.ts",
      load: async () => (await import("../../inference/temperedElbo.ts?raw")).default,
    },
    {
      path: "src/control/policyObjective.ts",
      load: async () => (await import("../../control/policyObjective.ts?raw")).default,
    },
    {
      path: "src/control/enumeratedObjective.ts",
      load: async () => (await import("../../control/enumeratedObjective.ts?raw")).default,
    },
  ],
  View,
});
