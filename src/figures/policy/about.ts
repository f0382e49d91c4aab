/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "policy",
  title: "The policy is a posterior over actions",
  claim:
    "Given that all will be optimal, the probability of an action is exp((Q − V)/τ) times its prior: a policy that is greedy as τ falls and tries everything as τ grows.",
} as const;
