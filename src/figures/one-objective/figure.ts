import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type OneObjective } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.10: the ELBO and the maximum-entropy objective, side by side, term by term. */
export const figure = pureFigure<Params, OneObjective>({
  slug: "one-objective",
  title: "One objective, two readings",
  claim:
    "Term by term the ELBO and the maximum-entropy objective are one formula: reward, prior, τ times entropy, and a divergence from the posterior that is all they fall short of the evidence.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["inference/temperedElbo.ts", "control/policyObjective.ts", "control/enumeratedObjective.ts"],
  View,
});
