import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Bound, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 1.1: one data point, a q to drag, and three numbers that always add up. */
export const figure = pureFigure<Params, Bound>({
  slug: "bound",
  title: "The ELBO is a lower bound",
  claim: "Whatever q you choose, the ELBO and the divergence from q to the posterior add up to log p(x).",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["inference/toyElbo.ts", "inference/toyModel.ts", "inference/bestGaussian.ts"],
  View,
});
