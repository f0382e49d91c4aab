import { adamStep } from "./kernels/adamStep.ts";
import {
  add,
  addN,
  div,
  mul,
  type Scalar,
  scalar,
  sqrt,
  square,
  sum,
  type Tensor,
  tidy,
  type Variable,
  variable,
  zerosLike,
} from "./tf.ts";
import { mapNamed, type Named, namesOf } from "./named.ts";

/** The constants of Kingma & Ba 2015. TensorFlow.js has a different ε on each backend: here it is one and explicit. */
export interface AdamOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
}

const recommended: AdamOptions = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

const zeros = (weight: Tensor): Variable => tidy(() => variable(zerosLike(weight)));

/** Adam (Kingma & Ba 2015, algorithm 1), climbing. It owns its moments, not the weights. */
export class Adam<Name extends string = string> {
  readonly #weights: Named<Variable, Name>;
  readonly #options: AdamOptions;
  /** Running means of the gradient, m, and of its square, v. */
  readonly firstMoments: Named<Variable, Name>;
  readonly secondMoments: Named<Variable, Name>;
  /** Updates so far, t. */
  step = 0;

  constructor(weights: Named<Variable, Name>, options: AdamOptions = recommended) {
    this.#weights = weights;
    this.#options = options;
    this.firstMoments = mapNamed(weights, zeros);
    this.secondMoments = mapNamed(weights, zeros);
  }

  /**
   * m ← β₁ m + (1 − β₁) g
   * v ← β₂ v + (1 − β₂) g²
   * θ ← θ + η m̂ / (√v̂ + ε),   m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ)
   *
   * @param gradients g of what is to grow; left to the caller to dispose.
   * @param learningRate η
   * @returns the sum of all weights after it, finite if they are.
   */
  climb(gradients: Named<Tensor, Name>, learningRate: number): Scalar {
    const { beta1, beta2, epsilon } = this.#options;
    this.step++;
    const stride = learningRate / (1 - beta1 ** this.step);
    const correction = 1 / (1 - beta2 ** this.step);
    let counted = 0;
    const sums: Scalar[] = [];
    for (const name of namesOf(this.#weights)) {
      const [theta, g, m, v] = [this.#weights, gradients, this.firstMoments, this.secondMoments].map(
        (some) => some[name],
      ) as [Variable, Tensor, Variable, Variable];
      const inPlace = adamStep({ theta, g, m, v }, { beta1, beta2, stride, correction, epsilon });
      if (inPlace !== null) {
        counted += inPlace;
        continue;
      }
      tidy(() => {
        m.assign(add(mul(m, beta1), mul(g, 1 - beta1)));
        v.assign(add(mul(v, beta2), mul(square(g), 1 - beta2)));
        theta.assign(add(theta, div(mul(m, stride), add(sqrt(mul(v, correction)), epsilon))));
      });
      sums.push(sum<Scalar>(theta));
    }
    return addN([scalar(counted), ...sums]);
  }

  dispose(): void {
    for (const name of namesOf(this.#weights)) {
      this.firstMoments[name].dispose();
      this.secondMoments[name].dispose();
    }
  }
}
