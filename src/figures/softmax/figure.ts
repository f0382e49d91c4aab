import { pureFigure } from "../../frame/contract.ts";
import { about } from "./about.ts";
import { checks } from "./checks.ts";
import { model, type Softmax } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.4: the number log Σ exp Q, and the probabilities that share its name. */
export const figure = pureFigure<Params, Softmax>({
  ...about,
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/control/softLevels.ts",
      load: async () => (await import("../../control/softLevels.ts?raw")).default,
    },
    {
      path: "src/math/logSumExp.ts",
      load: async () => (await import("../../math/logSumExp.ts?raw")).default,
    },
    {
      path: "src/math/categorical.ts",
      load: async () => (await import("../../math/categorical.ts?raw")).default,
    },
  ],
  View,
});
