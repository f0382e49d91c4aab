/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "optimality-chain",
  title: "States, actions, and coins that came up optimal",
  claim:
    "What all coins together say of any state or action is the product of two messages: one that sums up the coins before it, and one that sums up the coins after it.",
} as const;
