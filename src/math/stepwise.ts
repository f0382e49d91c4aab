/** A computation that can rest wherever it yields. */
export type Steps<T> = Generator<void, T>;

/** A function that can also be computed with rests in between. */
export interface Stepwise<Given extends unknown[], T> {
  (...given: Given): T;
  steps(...given: Given): Steps<T>;
}

/** A long computation, written with a `yield` wherever it may rest. Called, it does not rest. */
export function stepwise<Given extends unknown[], T>(
  steps: (...given: Given) => Steps<T>,
): Stepwise<Given, T> {
  const whole = (...given: Given): T => {
    const computation = steps(...given);
    for (;;) {
      const { done, value } = computation.next();
      if (done) return value;
    }
  };
  return Object.assign(whole, { steps });
}

/** The steps of any function. One that was written without rests begins with one. */
export function stepsOf<Given extends unknown[], T>(
  work: (...given: Given) => T,
): (...given: Given) => Steps<T> {
  if ("steps" in work) return (work as Stepwise<Given, T>).steps;
  return function* (...given) {
    yield;
    return work(...given);
  };
}

/** Computes with a rest after each step. */
export async function withRests<T>(steps: Steps<T>, rest: () => Promise<unknown>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await rest();
  }
}
