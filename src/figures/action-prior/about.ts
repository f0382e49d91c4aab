/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "action-prior",
  title: "An action prior is a reward",
  claim:
    "A prior in the backup and the reward τ log p(a|s) give one and the same policy; a uniform prior only shifts V.",
} as const;
