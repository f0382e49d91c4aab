/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "variance",
  title: "Three estimators, one mean",
  claim:
    "All three estimate the same gradient without bias; how far a single draw strays depends on the estimator, on f and on the number of coordinates.",
} as const;
