/** What the registry tells of the figure before it is loaded. */
export const about = {
  slug: "gaussian-bridge",
  title: "The bridge between two Gaussians",
  claim:
    "Where everything is Gaussian both messages are Gaussians, and with only the two ends pinned their product is the Brownian bridge, of variance t(T − t)/T; costs turn it into linear-quadratic control.",
} as const;
