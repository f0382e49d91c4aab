import { Adam } from "./adam.ts";
import { type Climbed, gradientOf } from "./gradientOf.ts";
import { type Named, namesOf, type Start, variablesAt } from "./named.ts";
import { stack, type Tensor1D, tidy, type Variable } from "./tf.ts";

/** A network of any kind with its optimiser: the weights that change. */
export class Fit<Name extends string = string> {
  readonly weights: Named<Variable, Name>;
  readonly adam: Adam<Name>;

  constructor(start: Named<Start, Name>) {
    this.weights = variablesAt(start);
    this.adam = new Adam(this.weights);
  }

  /**
   * One step of gradient ascent by Adam.
   *
   * @param climbed the objective at the weights as they are.
   * @returns its parts before the step, in order, and the sum of all weights after it, finite if they are; left on the
   * device and owned by the caller.
   */
  step(climbed: () => Climbed, learningRate: number): Tensor1D {
    return tidy(() => {
      const { gradients, parts } = gradientOf(this.weights, climbed);
      return stack([...parts, this.adam.climb(gradients, learningRate)]) as Tensor1D;
    });
  }

  dispose(): void {
    this.adam.dispose();
    for (const name of namesOf(this.weights)) this.weights[name].dispose();
  }
}
