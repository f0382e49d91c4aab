import { closing, type Sections } from "../sections.ts";

/** The sections of chapter 2. */
export const sections = {
  "two-pictures": "Move the samples, or reweight them",
  "where-it-goes": "Where can the gradient go?",
  "how-noisy": "How noisy is each?",
  "for-learning": "Does it matter for learning?",
  "four-lines": "The same ELBO, four times",
  "nothing-to-slide": "When there is nothing to slide",
  "which-when": "Which one, when?",
  ...closing,
} as const satisfies Sections;
