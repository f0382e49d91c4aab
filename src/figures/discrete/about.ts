/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "discrete",
  title: "A latent that cannot slide",
  claim:
    "Through a category no pathwise gradient flows; the score function is right but noisy, and the Gumbel-softmax relaxation trades its noise for bias.",
} as const;
