import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "one-stands-out",
    title: "One Q stands out",
    note: "The soft max sits just above the tallest bar. Lower that bar slowly: when does V begin to care about the others? Compare its slope with the bar’s probability below.",
    params: { values: "3,-1,-1.5,-2" },
  },
  {
    name: "all-equal",
    title: "All equal",
    note: "No action is better than another, and V is above every one of them by log 5. Where has it touched in the band? Add an action: V rises although nothing got better.",
    params: { values: "1,1,1,1,1" },
  },
  {
    name: "scaled-up",
    title: "Every Q times k",
    note: "Predict before you drag the two handles below: which of multiplying and adding closes the gap to the largest Q? “Q → ∞” alone does not say which is meant.",
    params: { values: "2,1.5,1,0.5" },
  },
  {
    name: "tie",
    title: "Two at the top",
    note: "Multiply until the axis ends. The gap stays open at log 2: how many actions share the top?",
    params: { values: "1.5,1.5,0,-1", scale: 10, temperature: 1 },
  },
  {
    name: "cold",
    title: "τ → 0",
    note: "Both soft maxima have met at the largest Q, and the softmax has nearly made up its mind. Now drag τ to the right.",
    params: { temperature: 0.05 },
  },
  {
    name: "hot",
    title: "τ → ∞, prior counted",
    note: "With the prior counted V sinks to the plain mean: the hottest monkey does not look. Ignored, V leaves through the roof at a rate of log n. Are the probabilities any different?",
    params: { temperature: 30, uniformPrior: "counted" },
  },
];
