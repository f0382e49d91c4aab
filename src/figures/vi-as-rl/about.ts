/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "vi-as-rl",
  title: "Variational inference is an RL problem",
  claim:
    "With log p(x, z) for a reward and q for a policy, the policy gradient collapses onto one best action; with the entropy bonus it climbs the ELBO, and is as wide as the posterior where that is Gaussian.",
} as const;
