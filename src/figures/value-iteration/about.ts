/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "value-iteration",
  title: "Soft value iteration",
  claim:
    "With a discount γ below 1 no sweep changes the values by more than γ times what the sweep before it did, so they settle, whatever the map.",
} as const;
