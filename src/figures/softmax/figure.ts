import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type Softmax } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.4: the number log Σ exp Q, and the probabilities that share its name. */
export const figure = pureFigure<Params, Softmax>({
  slug: "softmax",
  title: "Soft max, which is not softmax",
  claim:
    "The soft max is one number, log Σ exp Q, never below the largest Q and never more than log n above it; the softmax is n probabilities, and they are its slopes.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["control/softLevels.ts", "math/logSumExp.ts", "math/categorical.ts"],
  View,
});
