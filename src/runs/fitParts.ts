import type { StoredTensors } from "../data/safetensors.ts";
import { take, tensorOf } from "../data/tensors.ts";
import { read } from "../nets/contextLoss.ts";
import type { Fit } from "../nets/fit.ts";
import { type Named, namesOf } from "../nets/named.ts";
import { tensor, tidy, type Variable } from "../nets/tf.ts";

const [first, second] = ["adam.firstMoment.", "adam.secondMoment."];

/** A network and its optimiser as tensors: all that its training goes on from, but for the updates that Adam has made. */
export async function fitTensors<Name extends string>({ weights, adam }: Fit<Name>): Promise<StoredTensors> {
  return {
    ...(await stored("", weights)),
    ...(await stored(first, adam.firstMoments)),
    ...(await stored(second, adam.secondMoments)),
  };
}

/**
 * Reads what `fitTensors` wrote. Throws an Error that names the tensor that is wrong, with nothing changed.
 *
 * @param adamStep updates that Adam has made.
 * @returns what puts it in the place of the network's own; it cannot fail.
 */
export function takeFit<Name extends string>(
  tensors: StoredTensors,
  { weights, adam }: Fit<Name>,
  adamStep: number,
): () => void {
  const places = [
    { prefix: "", variables: weights },
    { prefix: first, variables: adam.firstMoments },
    { prefix: second, variables: adam.secondMoments },
  ];
  const found = places.flatMap(({ prefix, variables }) =>
    namesOf(variables).map((name) => {
      const to = variables[name];
      return { to, values: take(tensors, prefix + name, "F32", to.shape, "finite") };
    }),
  );
  return () => {
    tidy(() => {
      for (const { to, values } of found) to.assign(tensor(values, to.shape));
    });
    adam.step = adamStep;
  };
}

async function stored<Name extends string>(
  prefix: string,
  variables: Named<Variable, Name>,
): Promise<StoredTensors> {
  const names = namesOf(variables);
  const numbers = await read(names.map((name) => variables[name]));
  return Object.fromEntries(
    names.map((name, i) => [prefix + name, tensorOf(numbers[i], variables[name].shape)]),
  );
}
