/** Standard deviations on either side of its mean that hold 99 % of a normal distribution. */
export const within99 = 2.5758;

/** log 2π */
export const LOG_2PI = Math.log(2 * Math.PI);

/**
 * log N(x; μ, σ²) = −½ log 2π − log σ − ½ ((x − μ)/σ)², in nats.
 *
 * @param std σ > 0, a standard deviation.
 */
export function logPdf(x: number, mean: number, std: number): number {
  return -0.5 * LOG_2PI - Math.log(std) - 0.5 * ((x - mean) / std) ** 2;
}

/** The same, not its logarithm. */
export const pdf = (x: number, mean: number, std: number): number => Math.exp(logPdf(x, mean, std));

/**
 * KL(N(μ, σ²) ‖ N(0, 1)) = ½ (μ² + σ² − 1 − log σ²), in nats (Kingma & Welling 2014, appendix B; lecture 2.5).
 *
 * @param logVariance log σ², as an encoder gives it.
 */
export function klFromStandardNormal(mean: number, logVariance: number): number {
  // expm1 keeps the digits where q has all but collapsed onto the prior.
  return 0.5 * (mean ** 2 + (Math.expm1(logVariance) - logVariance));
}
