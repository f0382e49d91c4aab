import { mapNamed, type Named, namesOf } from "./named.ts";
import { keep, type Scalar, type Tensor, type Variable, variableGrads } from "./tf.ts";

/** What is climbed, and what is read beside it. */
export interface Climbed {
  /** A scalar whose gradient is the estimate; its value may mean nothing. */
  readonly surrogate: Scalar;
  /** Scalars to read, such as the terms of the objective. */
  readonly parts: readonly Scalar[];
}

/**
 * The gradient that TensorFlow.js finds, of any objective on any backend, in each of the weights, and the parts. To be
 * called within a `tidy`, which owns what it gives.
 */
export function gradientOf<Name extends string>(
  weights: Named<Variable, Name>,
  climbed: () => Climbed,
): { readonly gradients: Named<Tensor, Name>; readonly parts: readonly Scalar[] } {
  const kept: Scalar[] = [];
  const { grads } = variableGrads(
    () => {
      const { surrogate, parts } = climbed();
      kept.push(...parts.map((part) => keep(part)));
      return surrogate;
    },
    namesOf(weights).map((name) => weights[name]),
  );
  // What is kept outlives the tidy that this is called in, but for its clones.
  const parts = kept.map((part) => part.clone());
  for (const part of kept) part.dispose();
  return { gradients: mapNamed(weights, ({ name }) => grads[name]), parts };
}
