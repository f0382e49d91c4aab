import { closing, type Sections } from "../sections.ts";

/** The sections of chapter 1. */
export const sections = {
  "lower-bound": "The ELBO is a lower bound",
  "three-choices": "Three ways to choose q",
  "the-algorithm": "The algorithm",
  "rl-problem": "It is an RL problem",
  ...closing,
} as const satisfies Sections;
