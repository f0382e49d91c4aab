/**
 * log p(x|z) of grey levels x ∈ [0, 1] under pixels that are white with probabilities π (the decoder's; lecture 3.1):
 *
 *     Σ_d x_d log π_d + (1 − x_d) log(1 − π_d)
 *
 * in nats; 0 log 0 = 0. Grey levels are taken as probabilities, as VAE papers do.
 *
 * @param probabilities as many as there are grey levels.
 */
export function bernoulliPicture(grey: readonly number[], probabilities: readonly number[]): number {
  return grey.reduce((sum, x, d) => sum + part(x, probabilities[d]) + part(1 - x, 1 - probabilities[d]), 0);
}

const part = (weight: number, probability: number) => (weight === 0 ? 0 : weight * Math.log(probability));
