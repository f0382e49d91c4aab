/** A function that keeps its last result, for as long as the key of what it is given stays the same. */
export function rememberLast<In, Out>(
  keyOf: (given: In) => unknown,
  work: (given: In) => Out,
): (given: In) => Out {
  let last: { readonly key: unknown; readonly out: Out } | null = null;
  return (given) => {
    const key = keyOf(given);
    if (last === null || last.key !== key) last = { key, out: work(given) };
    return last.out;
  };
}

/** The named fields of an object as a key. */
export const keyOf = <T extends object>(given: T, names: readonly (keyof T)[]): string =>
  names.map((name) => given[name]).join(" ");
