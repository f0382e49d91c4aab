import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Derivation, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.5: four ways to write the ELBO, each with what it costs to estimate. */
export const figure = pureFigure<Params, Derivation>({
  slug: "derivation",
  title: "The same ELBO, four times",
  claim:
    "The four lines have one mean; what changes from line to line is how far a single draw strays from it.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: ["inference/elboLines.ts", "inference/elboTerms.ts", "inference/pathwiseSlope.ts"],
  View,
});
