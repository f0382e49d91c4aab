import type { Tensor, Variable } from "./tf.ts";
import { tensor, tidy, variable } from "./tf.ts";

/** The weights of a network, or what belongs to each of them, by name, in the order of the computation. */
export type Named<T = Tensor, Name extends string = string> = Readonly<Record<Name, T>>;

/** Numbers with the shape of the tensor that they fill. */
export interface Start {
  readonly values: Float32Array;
  readonly shape: readonly number[];
}

/** The names in order. */
export const namesOf = <Name extends string>(named: Named<unknown, Name>): readonly Name[] =>
  Object.keys(named) as Name[];

/** Something made of each. */
export function mapNamed<A, B, Name extends string>(
  named: Named<A, Name>,
  f: (each: A, name: Name) => B,
): Named<B, Name> {
  return Object.fromEntries(namesOf(named).map((name) => [name, f(named[name], name)])) as Named<B, Name>;
}

/** Weights that change, standing at these numbers. */
export const variablesAt = <Name extends string>(start: Named<Start, Name>): Named<Variable, Name> =>
  tidy(() => mapNamed(start, ({ values, shape }) => variable(tensor(values, [...shape]))));
