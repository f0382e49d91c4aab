import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type GraphResult, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.2: a computation graph with a draw in it, and a backward pass to walk through. */
export const figure = pureFigure<Params, GraphResult>({
  slug: "graph",
  title: "Where the gradient can go",
  claim:
    "A backward pass gives μ and σ nothing while z is drawn, and on average the exact gradient once z is computed from a drawn ε.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["inference/autodiff.ts", "inference/objectiveGraph.ts"],
  View,
});
