/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "derivation",
  title: "The same ELBO, four times",
  claim:
    "The four lines have one mean; what changes from line to line is how far a single draw strays from it.",
} as const;
