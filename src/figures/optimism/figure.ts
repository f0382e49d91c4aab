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
    "control/lottery.ts",
    "control/posteriorDynamics.ts",
    "control/policyReturn.ts",
    "control/sampleReturns.ts",
  ],
  View,
});
