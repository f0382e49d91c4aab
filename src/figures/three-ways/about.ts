/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "three-ways",
  title: "Three ways to choose q",
  claim:
    "A shared q stays below a network’s, the network’s below one q for each point, and all three below log p(x).",
} as const;
