/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "monkey",
  title: "The approximately optimal monkey",
  claim:
    "A path is the less probable the more its mistakes cost, and some cost far more than others; so from a path one can tell, in turn, how careful the monkey was and where it was going.",
} as const;
