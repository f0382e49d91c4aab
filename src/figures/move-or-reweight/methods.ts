import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import type { Estimate } from "./model.ts";

export type Method = Estimate["method"];

/** The two pictures: the estimator behind each, its look, its colour on a canvas, and what scenes that hide it call it. */
export const methods = {
  reweighted: {
    estimator: "scoreFunction",
    look: estimatorLook.scoreFunction,
    ink: "score",
    part: "weights",
    title: "Score function: samples stay, weights change",
  },
  moved: {
    estimator: "reparameterized",
    look: estimatorLook.reparameterized,
    ink: "pathwise",
    part: "moved",
    title: "Pathwise: samples move",
  },
} as const;
