import { drawAggregate, logAggregateOf, logPrior } from "../../inference/aggregatePosterior.ts";
import type { PlaneCodes } from "../../inference/planeCodes.ts";
import { fillNormal, Rng, uniform } from "../../math/rng.ts";
import type { Vae } from "../../nets/vae.ts";
import { decodePictures } from "../vae/pictures.ts";
import { drawNames } from "./drawNames.ts";
import type { Decoded, PriorOrPosteriorParams, PriorOrPosteriorSnapshot } from "./snapshot.ts";

/** Draws of each kind. */
const drawn = drawNames.prior.length;

/** z ~ p(z): the same at every step of a seed. */
const priorDraws = (seed: number): Float64Array =>
  fillNormal(Rng.of(seed, "prior draws"), new Float64Array(2 * drawn));

/** z ~ q̄(z): the same digits and the same ε at every step of a seed, so that a draw moves as its code does. */
function aggregateDraws(codes: PlaneCodes, seed: number): Float64Array {
  const rng = Rng.of(seed, "aggregate draws");
  return Float64Array.from(Array.from({ length: drawn }, () => drawAggregate(codes, rng).z).flat());
}

/**
 * x ~ p(x|z): every pixel a coin of its own, white with the probability that the mean gives. The u that it is compared
 * with are the same at every step, so that a picture that rests does not flicker.
 */
function drawInk(means: Uint8Array, rng: Rng): Uint8Array {
  return means.map((grey) => (255 * uniform(rng) < grey ? 255 : 0));
}

/** The draws of both kinds and the probe, decoded in one pass through the network. */
export async function decodeSamples(
  vae: Vae,
  codes: PlaneCodes,
  { seed, z1, z2 }: PriorOrPosteriorParams,
): Promise<Pick<PriorOrPosteriorSnapshot, "fromPrior" | "fromAggregate" | "probe">> {
  const logAggregate = logAggregateOf(codes);
  const places = [priorDraws(seed), aggregateDraws(codes, seed), Float64Array.of(z1, z2)];
  const z = Float32Array.from(places.flatMap((some) => [...some]));
  const means = await decodePictures(vae, z, 2);
  const pixels = means.length / (z.length / 2);
  let from = 0;
  const [fromPrior, fromAggregate, probe] = places.map((z, kind): Decoded => {
    const count = z.length / 2;
    const own = means.slice(from * pixels, (from + count) * pixels);
    from += count;
    const at = (density: (z1: number, z2: number) => number) =>
      Float64Array.from({ length: count }, (_, k) => density(z[2 * k], z[2 * k + 1]));
    return {
      z,
      means: own,
      draws: drawInk(own, Rng.of(seed, `ink ${kind}`)),
      logAggregate: at(logAggregate),
      logPrior: at(logPrior),
    };
  });
  return { fromPrior, fromAggregate, probe };
}
