import { Rng, shuffle } from "../../math/rng.ts";

/** Which of the held-out digits are looked at: the first N in an order that the seed draws, so that fewer are some of more. */
export const chosenDigits = (heldOut: number, points: number, seed: number): Uint32Array =>
  shuffle(
    Rng.of(seed, "chosen digits"),
    Uint32Array.from({ length: heldOut }, (_, i) => i),
  ).subarray(0, Math.min(points, heldOut));
