import { LOG_2PI } from "../math/normal.ts";
import type { GridJoint, GridNormal } from "../inference/gridGaussian.ts";
import { bestOn, boxAround, gridEvidence } from "../inference/gridPosterior.ts";
import { boxNodes, cellVolume } from "../math/boxGrid.ts";
import { read, take } from "./contextLoss.ts";
import { bernoulli, logProb } from "./likelihood.ts";
import { type Tensor, type Tensor2D, tensor2d, tidy } from "./tf.ts";
import { decodeWhole, encode, logConditional, type Vae } from "./vae.ts";

/** What quadrature over z says of one digit, nats. */
export interface DigitEvidence {
  /** log p(x) = log ∫ p(x|z) p(z) dz */
  readonly logEvidence: number;
  /** What it may be off by: how much it changes where half the nodes go, and the mass seen outside the grid. */
  readonly error: number;
  /** The ELBO of the best normal q for this digit alone. */
  readonly bestGaussian: number;
}

/**
 * Nodes along each dimension of the coarse grid that all digits share, where it reaches to 5 and where it must reach further,
 * and of each digit's own, the next where one does not do.
 */
const [coarseSides, fineSides] = [
  { 1: [401, 801], 2: [51, 101] },
  { 1: [65, 129, 257], 2: [25, 49, 97] },
] as const;
/** How far the coarse grid reaches at least, and the most: after a few steps of training posteriors lie far out. */
const [nearest, farthest] = [5, 40];
/** A digit's error that is small enough, nats. */
const enough = 0.02;
/** Codes that are decoded at a time. */
const atOnce = 1024;

/**
 * log p(x) of each digit by the trapezoidal rule over z, for one or two latent dimensions: a coarse grid that is decoded once
 * finds where each digit's posterior is, and a grid of its own measures it there. Decoded on the device in single
 * precision; summed, by log-sum-exp, in double. On the same grid the best normal q is found. It yields between slices of
 * about `atOnce` codes; whoever returns early gives all tensors back.
 */
export async function* evidenceByQuadrature(
  vae: Vae,
  x: Tensor2D,
): AsyncGenerator<void, readonly DigitEvidence[]> {
  const [means, logVariances] = await take(
    tidy(() => {
      const { mean, logVariance } = encode(vae, x);
      return [mean, logVariance];
    }),
  );
  const digits = x.shape[0];
  const D = (means.length / digits) as 1 | 2;
  const qOf = (i: number): GridNormal => ({
    mean: [...means.subarray(i * D, (i + 1) * D)],
    std: [...logVariances.subarray(i * D, (i + 1) * D)].map((v) => Math.exp(v / 2)),
  });
  const [pixels] = await read([x]);
  const copies = copier(pixels, x.shape[1]);
  const codes = Float64Array.from(means);
  const atMeans = await logJointOf(codes, D, () => logConditional(vae, x, gridTensor(codes, D)));
  const found: DigitEvidence[] = [];
  let reach = Math.max(nearest, means.reduce((most, mu) => Math.max(most, Math.abs(mu)), 0) + 1);
  let coarse = yield* coarseJoints(vae, { digits, copies, D, reach });
  while (coarse.isAtItsEdge && reach < farthest) {
    reach = Math.min(farthest, 1.6 * reach);
    coarse = yield* coarseJoints(vae, { digits, copies, D, reach });
  }
  for (const [i, onCoarse] of coarse.joints.entries()) {
    const box = boxAround(onCoarse, { ...qOf(i), logJoint: atMeans[i] }, coarse.spacing);
    for (const [k, side] of fineSides[D].entries()) {
      const z = boxNodes(box, side);
      const logJoint = new Float64Array(z.length / D);
      for (let from = 0; from < logJoint.length; from += atOnce) {
        const some = z.subarray(from * D, (from + atOnce) * D);
        const ofSome = (rows: number) => logConditional(vae, copies(i, rows), gridTensor(some, D));
        logJoint.set(await logJointOf(some, D, ofSome), from);
        yield;
      }
      const own = { z, logJoint, dimensions: D, cell: cellVolume(box, side) };
      const measured = gridEvidence(own, box, side, onCoarse);
      if (measured.error > enough && k + 1 < fineSides[D].length) continue;
      found.push({ ...measured, bestGaussian: bestOn(own, side, qOf(i)) });
      yield;
      break;
    }
  }
  return found;
}

interface CoarseInput {
  readonly digits: number;
  readonly copies: (digit: number, rows: number) => Tensor2D;
  readonly D: 1 | 2;
  readonly reach: number;
}

/** The joint of each digit on one grid around 0, and whether one of them is highest at its edge. */
async function* coarseJoints(vae: Vae, { digits, copies, D, reach }: CoarseInput) {
  const side = coarseSides[D][reach > nearest ? 1 : 0];
  const box = { low: Array(D).fill(-reach), high: Array(D).fill(reach) };
  const z = boxNodes(box, side);
  const spacing = (2 * reach) / (side - 1);
  const [logits, spread = null] = tidy((): Tensor2D[] => {
    const { logits, spread } = decodeWhole(vae, gridTensor(z, D));
    return spread === null ? [logits] : [logits, spread];
  });
  const joints: GridJoint[] = [];
  let isAtItsEdge = false;
  try {
    const { likelihood = bernoulli } = vae;
    for (let i = 0; i < digits; i++) {
      const logJoint = await logJointOf(z, D, (rows) =>
        logProb(likelihood, copies(i, rows), { logits, spread }),
      );
      joints.push({ z, logJoint, dimensions: D, cell: cellVolume(box, side) });
      const top = logJoint.indexOf(logJoint.reduce((most, l) => Math.max(most, l), Number.NEGATIVE_INFINITY));
      isAtItsEdge ||= z.subarray(top * D, (top + 1) * D).some((at) => Math.abs(at) > reach - 2 * spacing);
      yield;
      if (isAtItsEdge && reach < farthest) break;
    }
    return { joints, spacing, isAtItsEdge };
  } finally {
    logits.dispose();
    spread?.dispose();
  }
}

/** log p(x, z) = log p(x|z) + log N(z; 0, I) at nodes, the first term by a batch on the device. */
async function logJointOf(
  z: Float64Array,
  D: number,
  logLikelihood: (rows: number) => Tensor,
): Promise<Float64Array> {
  const [likelihoods] = await take([tidy(() => logLikelihood(z.length / D))]);
  return Float64Array.from(likelihoods, (l, g) => {
    let squares = 0;
    for (let j = 0; j < D; j++) squares += z[g * D + j] ** 2;
    return l - 0.5 * (squares + D * LOG_2PI);
  });
}

const gridTensor = (z: Float64Array, D: number): Tensor2D =>
  tensor2d(Float32Array.from(z), [z.length / D, D]);

/** Makes copies of a digit, one below the other. Measured: TensorFlow.js's own take ten times as long as what they are for. */
const copier =
  (pixels: Float32Array, size: number) =>
  (digit: number, rows: number): Tensor2D => {
    const copies = new Float32Array(rows * size);
    copies.set(pixels.subarray(digit * size, (digit + 1) * size));
    for (let filled = 1; filled < rows; filled *= 2) copies.copyWithin(filled * size, 0, filled * size);
    return tensor2d(copies, [rows, size]);
  };
