/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "algorithm",
  title: "The algorithm, line by line",
  claim:
    "With one data point and one sample of z at a time, gradient ascent on both θ and φ finds the decoder of maximum likelihood and the encoder that inverts it.",
} as const;
