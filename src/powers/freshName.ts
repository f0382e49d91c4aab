/** A name that no other page, tab or worker has: 128 random bits after what it is a name of. */
export const freshName = (of: string): string =>
  `${of}-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
