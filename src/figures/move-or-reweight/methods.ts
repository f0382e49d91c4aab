import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Estimate } from "./model.ts";

export type Method = Estimate["method"];

/** The two pictures: the estimator behind each, its look, and its colour on a canvas. */
export const methods = {
  reweighted: {
    estimator: "scoreFunction",
    look: estimatorLook.scoreFunction,
    ink: "score",
    title: "Score function: samples stay, weights change",
  },
  moved: {
    estimator: "reparameterized",
    look: estimatorLook.reparameterized,
    ink: "pathwise",
    title: "Pathwise: samples move",
  },
} as const;
