/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "move-or-reweight",
  title: "Move the samples, or reweight them",
  claim:
    "When φ changes, the score function leaves every sample where it is and changes what it counts; pathwise moves the samples and lets each count the same.",
} as const;
