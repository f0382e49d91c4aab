import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type ActionPrior, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.6: a prior over actions, and the reward that is the same thing. */
export const figure = pureFigure<Params, ActionPrior>({
  slug: "action-prior",
  title: "An action prior is a reward",
  claim:
    "A prior in the backup and the reward τ log p(a|s) give one and the same policy; a uniform prior only shifts V.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["control/controlProblem.ts", "control/localBackup.ts", "control/backwardMessages.ts"],
  View,
});
