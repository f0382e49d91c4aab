/**
 * What each chapter asks, by its address: the ids of its predictions and of its exercises, in their order. The reader's
 * answers are kept under these. `tests/chapters/parts.test.tsx` holds the list to what stands on the pages.
 */
export const questions: Readonly<
  Record<string, { readonly predictions: readonly string[]; readonly exercises: readonly string[] }>
> = {
  amortized: {
    predictions: ["amortized-too-wide", "amortized-rising-steps"],
    exercises: ["exercise-amortized-entropy", "exercise-amortized-shared", "exercise-amortized-gap"],
  },
  reparametrization: {
    predictions: ["graph-constant-reward", "variance-narrow-q"],
    exercises: [
      "exercise-reparametrization-bottom",
      "exercise-reparametrization-draws",
      "exercise-reparametrization-score-wins",
    ],
  },
  vae: {
    predictions: [],
    exercises: ["exercise-vae-circle", "exercise-vae-grey", "exercise-vae-width"],
  },
  "latent-models": {
    predictions: [],
    exercises: ["exercise-latent-clone", "exercise-latent-halfway", "exercise-latent-gap"],
  },
  control: {
    predictions: ["optimism-gamble", "policy-at-value", "same-formula-prior", "same-formula-gap"],
    exercises: ["exercise-control-log-three", "exercise-control-sure-cost", "exercise-control-seen-halfway"],
  },
};
