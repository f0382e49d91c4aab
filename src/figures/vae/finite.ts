import type { Encoded } from "../../runs/vae/snapshot.ts";

/** The encoding if it can be drawn: a run that diverges may give numbers that are not finite. */
export const finiteEncoding = (encoded: Encoded | null): Encoded | null =>
  encoded && [...encoded.mean, ...encoded.std].every(Number.isFinite) ? encoded : null;
