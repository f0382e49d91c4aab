import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type Optimism } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.5: what explains success is luck, and what the world pays is something else. */
export const figure = pureFigure<Params, Optimism>({
  slug: "optimism",
  title: "Optimism: inference believes in luck",
  claim:
    "Inference explains success by luck that the world does not give; holding the dynamics fixed cures it.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/control/lottery.ts",
      load: async () => (await import("../../control/lottery.ts?raw")).default,
    },
    {
      path: "src/control/posteriorDynamics.ts",
      load: async () => (await import("../../control/posteriorDynamics.ts?raw")).default,
    },
    {
      path: "src/control/policyReturn.ts",
      load: async () => (await import("../../control/policyReturn.ts?raw")).default,
    },
    {
      path: "src/control/sampleReturns.ts",
      load: async () => (await import("../../control/sampleReturns.ts?raw")).default,
    },
  ],
  View,
});
