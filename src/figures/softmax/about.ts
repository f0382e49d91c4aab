/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "softmax",
  title: "Soft max, which is not softmax",
  claim:
    "The soft max is one number, log Σ exp Q, never below the largest Q and never more than log n above it; the softmax is n probabilities, and they are its slopes.",
} as const;
