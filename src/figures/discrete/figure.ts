import { pureFigure } from "../../frame/contract.ts";
import { checks } from "./checks.ts";
import { type Discrete, model } from "./model.ts";
import { type Params, params } from "./params.ts";
import { scenes } from "./scenes.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

/** Lecture 2.6: a categorical latent, where pathwise has no gradient and the relaxation trades bias for variance. */
export const figure = pureFigure<Params, Discrete>({
  slug: "discrete",
  title: "A latent that cannot slide",
  claim:
    "Through a category no pathwise gradient flows; the score function is right but noisy, and the Gumbel-softmax relaxation trades its noise for bias.",
  params,
  scenes,
  model,
  data: tables,
  checks,
  source: [
    "inference/categoricalGradients.ts",
    "inference/gumbelSoftmax.ts",
    "inference/gumbelSoftmaxMean.ts",
    "inference/sampleMoments.ts",
  ],
  View,
});
