import type { Likelihood, Observation } from "./toyModel.ts";

/** The data point that the race is run on. */
export const observationOf = (likelihood: Likelihood): Observation => ({ likelihood, x: 1.5, noise: 0.6 });
