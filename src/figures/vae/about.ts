/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "vae",
  title: "A variational autoencoder, learning",
  claim:
    "One network learns to describe a digit in a few numbers, another to draw it back; the ELBO both climb stays below log p(x).",
} as const;
