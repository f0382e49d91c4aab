import { fillNormal, Rng } from "../../math/rng.ts";

/** How many draws from the prior are shown. */
const priorDrawCount = 10;

/** The draws z ~ N(0, I) that every run of this seed and this many dimensions decodes: row by row, draws × latent. */
export const priorDraws = (seed: number, latent: number): Float32Array =>
  fillNormal(Rng.of(seed, "display"), new Float32Array(priorDrawCount * latent));
