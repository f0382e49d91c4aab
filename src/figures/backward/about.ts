/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "backward",
  title: "Backward messages are soft values",
  claim:
    "Swept from the last step to the first, a soft maximum over actions turns rewards into the value of every cell; as the temperature falls it becomes the hard maximum of value iteration.",
} as const;
