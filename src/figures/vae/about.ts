/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "vae",
  title: "A variational autoencoder, learning",
  claim:
    "Maximising the ELBO teaches one network to describe a digit in a few numbers and another to draw it back, and the ELBO never rises above log p(x).",
} as const;
