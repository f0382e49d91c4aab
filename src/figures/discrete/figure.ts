import { pureFigure } from "../../frame/contract.ts";
import { list, problemWithList } from "../../knobs/lists.ts";
import { integer, number, type ParamsOf, seed } from "../../knobs/specs.ts";
import { View } from "./View.tsx";
import { checks } from "./checks.ts";
import { type Discrete, logitKnob, model, relaxations } from "./model.ts";
import { tables } from "./tables.ts";

/** Largest reward, either sign. */
const largestReward = 100;

const knobs = {
  logits: list({
    label: "Logits",
    tex: "\\ell",
    default: "1,0.5,0,-1",
    problem: (typed) => problemWithList(typed, logitKnob.max),
    hint: "One number a category, commas, semicolons or spaces between; φ of this figure. Dragging a bar changes them.",
  }),
  rewards: list({
    label: "Rewards",
    tex: "r",
    default: "1,2,0,4",
    problem: (typed) => problemWithList(typed, largestReward),
    hint: "What each category pays: as many numbers as there are logits.",
  }),
  relaxation: number({
    label: "Relaxation",
    tex: "\\lambda",
    ...relaxations,
    step: 0.01,
    scale: "log",
    default: 0.5,
    hint: "The temperature of the Gumbel-softmax. Near 0 a sample is all but one category.",
  }),
  samples: integer({
    label: "Samples",
    tex: "M",
    min: 500,
    max: 100_000,
    default: 10_000,
    scale: "log",
    hint: "The three estimators share their noise: the same Gumbel numbers for each.",
  }),
  seed: seed(),
} as const;

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 2.6: a categorical latent, where pathwise has no gradient and the relaxation trades bias for variance. */
export const figure = pureFigure<Knobs, Discrete>({
  slug: "discrete",
  title: "A latent that cannot slide",
  claim:
    "Through a category no pathwise gradient flows; the score function is right but noisy, and the Gumbel-softmax relaxation trades its noise for bias.",
  params: knobs,
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
  scenes: [
    {
      name: "no-slope",
      title: "A staircase",
      note: "One draw of noise, one logit moved: the reward jumps from step to step. What is the slope of a staircase, almost everywhere? That is all that a pathwise gradient would see.",
      params: { relaxation: 0.2 },
    },
    {
      name: "rewards-shifted",
      title: "Ten points for everyone",
      note: "Every reward is 10 higher, so the exact gradient has not moved. Predict: which of the three estimators notices?",
      params: { rewards: "11,12,10,14" },
    },
    {
      name: "too-smooth",
      title: "λ = 2: calm and wrong",
      note: "Little noise, and the wrong answer: more samples narrow the diamonds’ bars around a place beside the black line. Drag λ left until they meet. What does the noise do meanwhile?",
      params: { relaxation: 2 },
    },
    {
      name: "almost-hard",
      title: "λ = 0.05: right and wild",
      note: "Hardly any bias is left. Compare the noise with the two flat lines: was relaxing worth it here?",
      params: { relaxation: 0.05 },
    },
    {
      name: "eight",
      title: "Eight categories, one prize",
      note: "Only the last category pays, and it is rarely drawn. Which logits get any gradient at all, and which estimator finds it?",
      params: { logits: "1,1,0.5,0.5,0,0,-1,-2", rewards: "0,0,0,0,0,0,0,10", relaxation: 0.5 },
    },
  ],
});
