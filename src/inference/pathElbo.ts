import type { GaussianPath } from "./gaussianPath.ts";
import { type Series, type StateSpaceModel } from "./stateSpaceModel.ts";
import { LOG_2PI } from "../math/normal.ts";

/** The bound of a q on one series, in nats, and its three parts. */
export interface PathElbo {
  /** Σ E_q log p(o_t|z_t), over what was seen. */
  readonly reconstruction: number;
  /** E_q log p(z_1) + Σ E_q log p(z_{t+1}|z_t, u_t) */
  readonly prior: number;
  /** H(q) */
  readonly entropy: number;
  readonly elbo: number;
}

/**
 * E_q[log p(o, z)] + H(q) in closed form. With m, v and C the moments of q, C the covariance with the moment before,
 *
 *     E (o − z)²         = (o − m)² + v
 *     E (z′ − a z − u)²  = (m′ − a m − u)² + v′ + a² v − 2 a C
 *
 * and for the pendulum, with S = E sin z = e^{−v/2} sin m, c = E cos z = e^{−v/2} cos m, k = 1 − a and Δ = m′ − m − u,
 *
 *     E sin² z                  = ½ (1 − e^{−2v} cos 2m)
 *     E (o − sin z)²            = o² − 2 o S + E sin² z
 *     E (z′ − z + k sin z − u)² = Δ² + v′ + v − 2C + 2k (Δ S + (C − v) c) + k² E sin² z      (Stein’s lemma)
 */
export function pathElbo(model: StateSpaceModel, { observation, action }: Series, q: GaussianPath): PathElbo {
  const { noise, observationNoise } = model;
  let [reconstruction, prior, entropy] = [0, 0, 0];
  observation.forEach((o, t) => {
    if (o !== null) reconstruction += expectedLog(missedSight(model, q, t, o), observationNoise);
    prior +=
      t === 0
        ? expectedLog(q.mean[0] ** 2 + q.variance[0], 1)
        : expectedLog(missedStep(model, q, t, action[t - 1]), noise);
    entropy += 0.5 * (1 + LOG_2PI) + Math.log(q.ownStd[t]);
  });
  return { reconstruction, prior, entropy, elbo: reconstruction + prior + entropy };
}

/** E log N(residual; 0, std²), from the mean square of the residual. */
const expectedLog = (meanSquare: number, std: number): number =>
  -0.5 * (LOG_2PI + meanSquare / std ** 2) - Math.log(std);

/** E (o − g(z_t))² */
function missedSight({ dynamics }: StateSpaceModel, q: GaussianPath, t: number, o: number): number {
  const [m, v] = [q.mean[t], q.variance[t]];
  return dynamics === "linear" ? (o - m) ** 2 + v : o ** 2 - 2 * o * meanSine(m, v) + meanSquaredSine(m, v);
}

/** E (z_t − f(z_{t−1}) − u)² */
function missedStep({ dynamics, a }: StateSpaceModel, q: GaussianPath, t: number, u: number): number {
  const [m, v, next, spread, C] = [
    q.mean[t - 1],
    q.variance[t - 1],
    q.mean[t],
    q.variance[t],
    q.covariance[t],
  ];
  if (dynamics === "linear") return (next - a * m - u) ** 2 + spread + a ** 2 * v - 2 * a * C;
  const k = 1 - a;
  const delta = next - m - u;
  const cross = delta * meanSine(m, v) + (C - v) * Math.exp(-v / 2) * Math.cos(m);
  return delta ** 2 + spread + v - 2 * C + 2 * k * cross + k ** 2 * meanSquaredSine(m, v);
}

const meanSine = (m: number, v: number) => Math.exp(-v / 2) * Math.sin(m);
const meanSquaredSine = (m: number, v: number) => 0.5 * (1 - Math.exp(-2 * v) * Math.cos(2 * m));
