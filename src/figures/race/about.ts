/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "race",
  title: "The race",
  claim:
    "From the same start, with the same samples and learning rate, the estimator with less noise climbs the same ELBO faster and holds the top more steadily.",
} as const;
