import { leaveOneOutMean } from "./estimators.ts";
import { rectified } from "./layer.ts";
import {
  add,
  addN,
  concat,
  div,
  exp,
  matMul,
  mul,
  onesLike,
  reshape,
  type Scalar,
  square,
  stack,
  step,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  tidy,
  valueAndGrad,
} from "./tf.ts";
import { type Estimator, vaeEstimators } from "./vaeEstimators.ts";
import { encode, logConditional, sample, type Vae } from "./vae.ts";

/** What an estimator says of the encoder's outputs at one draw, ∂/∂μ and ∂/∂(log σ²) of the mean over the batch. */
interface Slopes {
  readonly toMean: Tensor2D;
  readonly toLogVariance: Tensor2D;
}

/**
 * How much chance there is in the encoder's gradient, by each estimator: the sample variance over R draws of the noise
 * for one batch, summed over all weights of the encoder. With g_r the gradient at draw r,
 *
 *     V = 1/(R − 1) Σ_r ‖g_r − ḡ‖²
 *
 * All three get the same weights, digits and noise. The KL is exact and has no part in it. What each says of the
 * encoder's outputs at a draw (n examples, r = log p_θ(x|z), b the mean r of the others):
 *
 *     reparameterized          δ_μ = ∂r/∂z / n,          δ_log σ² = ∂r/∂z ½ σε / n
 *     scoreFunction            δ_μ = r ε/σ / n,          δ_log σ² = r ½ (ε² − 1) / n
 *     scoreFunctionBaseline    the same with r − b
 *
 * No gradient of a layer is ever formed: for inputs a and slopes δ, ‖aᵀδ‖² + ‖Σ_i δ_i‖² = Σ_ij (a_i·a_j + 1)(δ_i·δ_j).
 *
 * @param epsilons R ≥ 2 draws of standard normal noise, [examples, latent] each.
 * @returns V of each of `vaeEstimators`, left on the device and owned by the caller.
 */
export function gradientVariance(vae: Vae, x: Tensor2D, epsilons: readonly Tensor2D[]): Tensor1D {
  return tidy(() => {
    const { encoder } = vae;
    const h = rectified(encoder.hidden, x);
    const isOn = step(h) as Tensor2D;
    const [ofX, ofH] = [gram(x), gram(h)];
    const draws = slopesOf(vae, x, epsilons);
    const variances = vaeEstimators.map((estimator): Scalar => {
      const slopes = draws.map((draw) => draw[estimator]);
      const toHidden = slopes.map(({ toMean, toLogVariance }) => {
        const throughHeads = add<Tensor2D>(
          matMul(toMean, encoder.mean.kernel, false, true),
          matMul(toLogVariance, encoder.logVariance.kernel, false, true),
        );
        return mul<Tensor2D>(throughHeads, isOn);
      });
      const squares = [
        spread(ofX, toHidden),
        spread(
          ofH,
          slopes.map(({ toMean }) => toMean),
        ),
        spread(
          ofH,
          slopes.map(({ toLogVariance }) => toLogVariance),
        ),
      ];
      return div(addN(squares), epsilons.length - 1);
    });
    return stack(variances) as Tensor1D;
  });
}

/** G_ij = a_i·a_j + 1 */
const gram = (a: Tensor2D): Tensor2D => add(matMul(a, a, false, true), 1);

/** Σ_r Σ_ij G_ij (δ̃_i·δ̃_j),   δ̃ = δ_r − δ̄ */
function spread(g: Tensor2D, slopes: readonly Tensor2D[]): Scalar {
  const centre = div<Tensor2D>(addN<Tensor2D>([...slopes]), slopes.length);
  const centred = concat(
    slopes.map((slope) => sub<Tensor2D>(slope, centre)),
    1,
  );
  return sum(mul(matMul(g, centred), centred));
}

/** What each estimator says at each draw. */
function slopesOf(
  vae: Vae,
  x: Tensor2D,
  epsilons: readonly Tensor2D[],
): readonly Readonly<Record<Estimator, Slopes>>[] {
  const n = x.shape[0];
  const q = encode(vae, x);
  const std = exp(mul(q.logVariance, 0.5)) as Tensor2D;
  const ones = onesLike(sum<Tensor1D>(q.mean, 1));
  const reward = valueAndGrad((z: Tensor) => logConditional(vae, x, z as Tensor2D));
  return epsilons.map((epsilon) => {
    const { value, grad: toZ } = reward(sample(q, epsilon), ones);
    const moved = div<Tensor2D>(toZ, n);
    const ofMean = div<Tensor2D>(epsilon, std);
    const ofLogVariance = mul<Tensor2D>(sub(square(epsilon), 1), 0.5);
    const weighted = (signal: Tensor1D): Slopes => {
      const column = div<Tensor2D>(reshape(signal, [n, 1]), n);
      return { toMean: mul(ofMean, column), toLogVariance: mul(ofLogVariance, column) };
    };
    const r: Tensor1D = value;
    return {
      reparameterized: { toMean: moved, toLogVariance: mul(moved, mul(mul(epsilon, std), 0.5)) },
      scoreFunction: weighted(r),
      scoreFunctionBaseline: weighted(sub(r, leaveOneOutMean(r))),
    };
  });
}
