/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "forward-backward",
  title: "Two cones, and where they meet",
  claim:
    "Forward messages spread from the start, backward messages from the goal; their product says where the monkey is at each time, and a thousand sampled monkeys agree with it within a stated band.",
} as const;
