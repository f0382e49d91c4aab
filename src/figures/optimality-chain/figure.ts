import { pureFigure } from "../../frame/contract.ts";
import { about } from "./about.ts";
import { checks } from "./checks.ts";
import { model, type OptimalityChain } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.2: the graphical model, node by node, with the messages that meet in each and coins that may be unknown. */
export const figure = pureFigure<Params, OptimalityChain>({
  ...about,
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    {
      path: "src/control/chain.ts",
      load: async () => (await import("../../control/chain.ts?raw")).default,
    },
    {
      path: "src/control/chainOracle.ts",
      load: async () => (await import("../../control/chainOracle.ts?raw")).default,
    },
  ],
  View,
});
