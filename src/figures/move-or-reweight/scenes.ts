import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "nothing-moved",
    title: "Nothing moved yet",
    note: "Both sets are one and the same. Drag μ a little to the right: on one side every dot slides, on the other every dot changes its weight. Which side is which?",
    params: { mu: 0, sigma: 1 },
  },
  {
    name: "a-step",
    title: "A step of φ",
    note: "Follow the ringed samples: the same ε on both sides. Where do the heavy ones stand, and what happened to those on the far left?",
    params: { mu: 1.2, sigma: 0.7 },
  },
  {
    name: "too-far",
    title: "Too far",
    note: "Predict how many of 3,000 samples are left that count. Then read the bar: the gradient rests on those few. Press “Draw anew at φ”.",
    params: { mu: 2.8, sigma: 0.4 },
  },
  {
    name: "too-wide",
    title: "Wider than √2",
    note: "q now reaches where hardly anything was drawn. Beyond σ = √2 σ₀ the weights have no variance: no number of samples makes the estimate settle at the usual rate.",
    params: { mu: 0, sigma: 1.6 },
  },
  {
    name: "wiggly",
    title: "A wiggly f",
    note: "Now sliding is the noisy way: the slope of cos(4z) changes sign from sample to sample. Compare the two intervals in σ.",
    params: { mu: 0, sigma: 1, k: 4 },
  },
];
