import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Monkeys, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 4.1: a drawn path, its probability, rank and mistakes; monkeys beside it; and who may have walked it. */
export const figure = pureFigure<Params, Monkeys>({
  slug: "monkey",
  title: "The approximately optimal monkey",
  claim:
    "A path is the less probable the more its mistakes cost, and some cost far more than others; so from a path one can tell, in turn, how careful the monkey was and where it was going.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    "control/scoreTrajectory.ts",
    "control/pathRank.ts",
    "control/goalPosterior.ts",
    "control/sampleTrajectory.ts",
  ],
  View,
});
