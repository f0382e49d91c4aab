import { fillNormal, Rng } from "../../math/rng.ts";
import type { Mlp } from "../../nets/plain/mlp.ts";
import type { PictureVae } from "../../nets/plain/pictureVae.ts";
import type { Slope } from "./snapshot.ts";

/** How far the weights are moved to either side. */
const REACH = 1e-5;
/** Part of the slope, and nats, that a central difference may be off by: kinks of rectified units, and rounding. */
const [SHARE, LEAST] = [1e-3, 1e-4];

/**
 * The slope of a loss along a random direction of all weights: by its gradient, and by (f(θ + h d) − f(θ − h d)) / 2h.
 *
 * @param loss adds its gradient to those of the networks.
 */
export function slopeOf(networks: readonly Mlp[], loss: () => number, rng: Rng): Slope {
  const directions = networks.map(({ weights }) => {
    const d = fillNormal(rng, new Float64Array(weights.length));
    const norm = Math.sqrt(d.reduce((sum, v) => sum + v * v, 0));
    return d.map((v) => v / norm);
  });
  const before = networks.map(({ weights }) => weights.slice());
  const forget = () => {
    for (const { gradient } of networks) gradient.fill(0);
  };
  const at = (h: number): number => {
    networks.forEach(({ weights }, n) => {
      for (let k = 0; k < weights.length; k++) weights[k] = before[n][k] + h * directions[n][k];
    });
    return loss();
  };
  forget();
  at(0);
  const estimate = networks.reduce(
    (sum, { gradient }, n) => sum + gradient.reduce((all, g, k) => all + g * directions[n][k], 0),
    0,
  );
  const exact = (at(REACH) - at(-REACH)) / (2 * REACH);
  networks.forEach(({ weights }, n) => weights.set(before[n]));
  forget();
  return { estimate, exact, error: LEAST + SHARE * Math.abs(exact) };
}

/** That of a VAE's loss, β KL − log p(x|z), on these pictures. */
export function vaeSlope(vae: PictureVae, x: Float64Array, rows: number, beta: number, seed: number): Slope {
  const rng = Rng.of(seed, "slope");
  const epsilon = fillNormal(rng, new Float64Array(rows * vae.latent));
  const loss = () => {
    const { reconstruction, kl } = vae.addGradient(x, rows, beta, epsilon);
    return beta * kl - reconstruction;
  };
  return slopeOf([vae.encoder, vae.decoder], loss, rng);
}
