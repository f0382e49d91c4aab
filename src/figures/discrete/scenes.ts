import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
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
];
