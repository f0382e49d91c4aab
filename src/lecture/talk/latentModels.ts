import type { Beat } from "../beat.ts";
import { actions } from "./latent-models/actions.ts";
import { stepByStep } from "./latent-models/stepByStep.ts";

/** Section 3 of the lecture, second part. */
export const latentModels: readonly Beat[] = [...actions, ...stepByStep];
