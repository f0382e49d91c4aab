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
    {
      path: "src/inference/categoricalGradients.ts",
      load: async () => (await import("../../inference/categoricalGradients.ts?raw")).default,
    },
    {
      path: "src/inference/gumbelSoftmax.ts",
      load: async () => (await import("../../inference/gumbelSoftmax.ts?raw")).default,
    },
    {
      path: "src/inference/gumbelSoftmaxMean.ts",
      load: async () => (await import("../../inference/gumbelSoftmaxMean.ts?raw")).default,
    },
    {
      path: "src/inference/sampleMoments.ts",
      load: async () => (await import("../../inference/sampleMoments.ts?raw")).default,
    },
  ],
  View,
});
