/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "bound",
  title: "The ELBO is a lower bound",
  claim: "Whatever q you choose, the ELBO and the divergence from q to the posterior add up to log p(x).",
} as const;
