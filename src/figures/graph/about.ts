/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "graph",
  title: "Where the gradient can go",
  claim:
    "A backward pass gives μ and σ nothing while z is drawn, and on average the exact gradient once z is computed from a drawn ε.",
} as const;
