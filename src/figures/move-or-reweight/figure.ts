import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { model, type MoveOrReweight } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.1: one set of ε's, reweighted where it was drawn or carried along by φ. */
export const figure = pureFigure<Params, MoveOrReweight>({
  slug: "move-or-reweight",
  title: "Move the samples, or reweight them",
  claim:
    "When φ changes, the score function leaves every sample where it is and changes what it counts; pathwise moves the samples and lets each count the same.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    "inference/gradientEstimators.ts",
    "inference/reweighting.ts",
    "figures/move-or-reweight/model.ts",
  ],
  View,
});
