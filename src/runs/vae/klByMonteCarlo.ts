import { klFromStandardNormal, logPdf } from "../../math/normal.ts";
import { fillNormal, type Rng } from "../../math/rng.ts";
import type { VaeMeasurement } from "./snapshot.ts";
import type { HeldOutReading } from "./heldOut.ts";

const draws = 16;

/**
 * The KL of the ELBO two ways, mean over the digits, in nats: ½ Σ_j (μ² + σ² − 1 − log σ²) is the exact one, and
 *
 *     KL(q ‖ p) = E_q[log q(z|x) − log p(z)]      log q(z|x) = log N(ε; 0, 1) − log σ,   z = μ + σε
 *
 * is estimated from 16 samples a digit. Written in ε it stays finite where a run that diverges has made σ zero. The
 * error is the standard error: the digits are given, the samples are not.
 */
export function klByMonteCarlo(
  { mean, logVariance }: Pick<HeldOutReading, "mean" | "logVariance">,
  digits: number,
  rng: Rng,
): VaeMeasurement {
  const latent = mean.length / digits;
  let [exact, estimate, variance] = [0, 0, 0];
  for (let i = 0; i < digits; i++) {
    const samples = new Float64Array(draws);
    for (let j = i * latent; j < (i + 1) * latent; j++) {
      const std = Math.exp(0.5 * logVariance[j]);
      exact += klFromStandardNormal(mean[j], logVariance[j]) / digits;
      fillNormal(rng, new Float64Array(draws)).forEach((epsilon, s) => {
        const z = mean[j] + std * epsilon;
        samples[s] += logPdf(epsilon, 0, 1) - 0.5 * logVariance[j] - logPdf(z, 0, 1);
      });
    }
    const average = samples.reduce((sum, s) => sum + s, 0) / draws;
    const spread = samples.reduce((sum, s) => sum + (s - average) ** 2, 0) / (draws - 1);
    estimate += average / digits;
    variance += spread / draws / digits ** 2;
  }
  return { estimate, exact, error: Math.sqrt(variance) };
}
