import { toyElbo, toyElboGradient } from "./toyElbo.ts";
import type { Observation } from "./toyModel.ts";

export interface Gaussian {
  readonly mean: number;
  readonly std: number;
}

/** Enough starts to find either side of a folded posterior, and the shoulder of a bent one. */
const startMeans = [-3, -1, 0, 1, 3];

/** A point (μ, log σ), or a direction there. */
type Pair = readonly [number, number];

/**
 * The Gaussian q with the highest ELBO: Newton's method in (μ, log σ), guarded by a halving line search (Armijo 1966),
 * from five starts, to a gradient below 1e-9. Where two are equally good, as on the folded likelihood, the one with
 * μ < 0 is given.
 */
export function bestGaussian(observation: Observation): Gaussian & { readonly elbo: number } {
  const found = startMeans.map((mean) => climb(observation, [mean, Math.log(0.3)]));
  return found.reduce((best, next) => (next.elbo > best.elbo + 1e-9 ? next : best));
}

function climb(observation: Observation, start: Pair): Gaussian & { readonly elbo: number } {
  const value = ([mean, logStd]: Pair) => toyElbo(observation, mean, Math.exp(logStd)).elbo;
  const slope = ([mean, logStd]: Pair): Pair => {
    const gradient = toyElboGradient(observation, mean, Math.exp(logStd));
    return [gradient.mean, gradient.std * Math.exp(logStd)];
  };
  let point = start;
  let elbo = value(point);
  for (let iteration = 0; iteration < 200; iteration++) {
    const gradient = slope(point);
    if (Math.hypot(...gradient) < 1e-9) break;
    const direction = uphill(slope, point, gradient);
    const rise = direction[0] * gradient[0] + direction[1] * gradient[1];
    let stride = 1;
    let next = point;
    for (; stride > 1e-12; stride /= 2) {
      next = [point[0] + stride * direction[0], point[1] + stride * direction[1]];
      if (value(next) >= elbo + 1e-4 * stride * rise) break;
    }
    if (stride <= 1e-12) break;
    point = next;
    elbo = value(point);
  }
  return { mean: point[0], std: Math.exp(point[1]), elbo };
}

/** Newton's direction −H⁻¹g where the ELBO curves down in every direction, the gradient's elsewhere. */
function uphill(slope: (point: Pair) => Pair, [mean, logStd]: Pair, [g0, g1]: Pair): Pair {
  const h = 1e-5;
  const [upMean, downMean] = [slope([mean + h, logStd]), slope([mean - h, logStd])];
  const [upStd, downStd] = [slope([mean, logStd + h]), slope([mean, logStd - h])];
  const h00 = (upMean[0] - downMean[0]) / (2 * h);
  const h01 = (upMean[1] - downMean[1]) / (2 * h);
  const h11 = (upStd[1] - downStd[1]) / (2 * h);
  const determinant = h00 * h11 - h01 * h01;
  if (h00 >= 0 || determinant <= 0) return [g0, g1];
  return [-(h11 * g0 - h01 * g1) / determinant, -(h00 * g1 - h01 * g0) / determinant];
}
