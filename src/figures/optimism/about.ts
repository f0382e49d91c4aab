/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "optimism",
  title: "Optimism: inference believes in luck",
  claim:
    "Inference explains success by luck that the world does not give; holding the dynamics fixed cures it.",
} as const;
