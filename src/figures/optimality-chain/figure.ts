import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type OptimalityChain } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.2: the graphical model, node by node, with the messages that meet in each and coins that may be unknown. */
export const figure = pureFigure<Params, OptimalityChain>({
  slug: "optimality-chain",
  title: "States, actions, and coins that came up optimal",
  claim:
    "What all coins together say of any state or action is the product of two messages: one that sums up the coins before it, and one that sums up the coins after it.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["control/chain.ts", "control/chainOracle.ts"],
  View,
});
