/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "one-objective",
  title: "One objective, two readings",
  claim:
    "Term by term the ELBO and the maximum-entropy objective are one formula: reward, prior, τ times entropy, and a divergence from the posterior that is all they fall short of the evidence.",
} as const;
