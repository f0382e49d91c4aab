import { LOG_2PI } from "../math/normal.ts";
import type { Dynamics } from "../inference/stateSpaceModel.ts";
import {
  add,
  concat,
  cos,
  exp,
  mul,
  type Rank,
  reshape,
  type Scalar,
  type Tensor,
  type Tensor2D,
  sin,
  slice,
  square,
  sub,
  sum,
  zeros,
} from "./tf.ts";

/** The prior and the decoder: numbers that are given, or weights that are learned. */
export interface ModelTensors {
  readonly dynamics: Dynamics;
  readonly a: Scalar;
  readonly logNoise: Scalar;
  readonly logObservationNoise: Scalar;
}

/** A batch of series of two moments at least, each [moments, batch]. */
export interface SeriesTensors {
  /** o_t, 0 where it is missing, and 1 where it is there. */
  readonly observation: Tensor2D;
  readonly isSeen: Tensor2D;
  /** u_t for t = 1 … T − 1, [moments − 1, batch]. */
  readonly action: Tensor2D;
}

/** What the bound asks of q, each [moments, batch], as in inference/gaussianPath. */
export interface PathTensors {
  readonly mean: Tensor2D;
  readonly variance: Tensor2D;
  /** With the moment before. */
  readonly covariance: Tensor2D;
  readonly ownLogStd: Tensor2D;
}

const from = (x: Tensor2D, t: number, count: number): Tensor2D => slice(x, [t, 0], [count, x.shape[1]]);

/** Σ over moments and series of E log N(residual; 0, std²), as far as it is counted, from mean squares of the residual. */
const expectedLog = (meanSquare: Tensor, logStd: Scalar, counted: Tensor | null): Scalar => {
  const each = add(mul(meanSquare, mul(exp(mul(logStd, -2)), 0.5)), add(logStd, 0.5 * LOG_2PI));
  return sum<Scalar>(mul(counted === null ? each : mul(each, counted), -1));
};

/** The mean bound over a batch, nats: inference/pathElbo, line by line, for TensorFlow.js to differentiate. */
export function batchElbo(model: ModelTensors, series: SeriesTensors, q: PathTensors): Scalar {
  const [moments, batch] = q.mean.shape;
  const { observation, isSeen, action } = series;
  const reconstruction = expectedLog(missedSight(model, observation, q), model.logObservationNoise, isSeen);
  const first = add(square(from(q.mean, 0, 1)), from(q.variance, 0, 1));
  const start = mul(add(sum(first), batch * LOG_2PI), -0.5) as Scalar;
  const steps = expectedLog(missedStep(model, action, q), model.logNoise, null);
  const entropy = add(sum<Scalar>(q.ownLogStd), 0.5 * moments * batch * (1 + LOG_2PI));
  return mul(add(add(reconstruction, entropy), add(start, steps)), 1 / batch);
}

/** E (o − g(z))² */
function missedSight({ dynamics }: ModelTensors, o: Tensor2D, { mean: m, variance: v }: PathTensors): Tensor {
  if (dynamics === "linear") return add(square(sub(o, m)), v);
  const across = mul(mul(o, meanSine(m, v)), -2);
  return add(add(square(o), across), meanSquaredSine(m, v));
}

/** E (z′ − f(z) − u)², [moments − 1, batch] */
function missedStep({ dynamics, a }: ModelTensors, u: Tensor2D, q: PathTensors): Tensor {
  const steps = q.mean.shape[0] - 1;
  const [m, v] = [from(q.mean, 0, steps), from(q.variance, 0, steps)];
  const [next, spread, C] = [q.mean, q.variance, q.covariance].map((x) => from(x, 1, steps));
  if (dynamics === "linear") {
    const missed = square(sub(sub(next, mul(a, m)), u));
    return add(add(missed, spread), mul(a, sub(mul(a, v), mul(C, 2))));
  }
  const k = sub(1, a);
  const delta = sub(sub(next, m), u);
  const cross = add(mul(delta, meanSine(m, v)), mul(sub(C, v), mul(exp(mul(v, -0.5)), cos(m))));
  const swing = mul(k, add(mul(cross, 2), mul(k, meanSquaredSine(m, v))));
  return add(add(add(square(delta), spread), sub(v, mul(C, 2))), swing);
}

const meanSine = (m: Tensor, v: Tensor) => mul(exp(mul(v, -0.5)), sin(m));
const meanSquaredSine = (m: Tensor, v: Tensor) => mul(sub(1, mul(exp(mul(v, -2)), cos(mul(m, 2)))), 0.5);

/** A column of what an encoder answers, [moments · batch, answers], as [moments, batch]. */
const answerColumn = (answers: Tensor2D, k: number, moments: number): Tensor2D => {
  const rows = answers.shape[0];
  return reshape<Rank.R2>(slice(answers, [0, k], [rows, 1]), [moments, rows / moments]);
};

/** q of a filter: mean and log σ for every moment, each by itself. */
export function filterPath(answers: Tensor2D, moments: number): PathTensors {
  const ownLogStd = answerColumn(answers, 1, moments);
  return {
    mean: answerColumn(answers, 0, moments),
    variance: exp(mul(ownLogStd, 2)),
    covariance: zeros<Rank.R2>([moments, answers.shape[0] / moments]),
    ownLogStd,
  };
}

/**
 * q of a smoother: slope, offset and log s of z_t on z_{t−1}. Its moments are recurrences x_t = B_t x_{t−1} + C_t, which are
 * not walked but doubled (Hillis & Steele 1986): whole steps are composed with those 1, 2, 4 … moments before.
 */
export function smootherPath(answers: Tensor2D, moments: number): PathTensors {
  const slope = answerColumn(answers, 0, moments);
  const ownLogStd = answerColumn(answers, 2, moments);
  const mean = recurrence(slope, answerColumn(answers, 1, moments));
  const variance = recurrence(square(slope), exp(mul(ownLogStd, 2)));
  const before = shifted(variance, 1);
  return { mean, variance, covariance: mul(slope, before), ownLogStd };
}

/** x_t = B_t x_{t−1} + C_t from x = 0, all t at once, along the first axis. */
function recurrence(factor: Tensor2D, offset: Tensor2D): Tensor2D {
  let [B, C] = [factor, offset];
  for (let reach = 1; reach < factor.shape[0]; reach *= 2) {
    C = add(C, mul(B, shifted(C, reach)));
    B = mul(B, shifted(B, reach));
  }
  return C;
}

/** x later by so many moments; before them, nothing. */
function shifted(x: Tensor2D, by: number): Tensor2D {
  const [moments, batch] = x.shape;
  return concat([zeros<Rank.R2>([by, batch]), from(x, 0, moments - by)], 0) as Tensor2D;
}
