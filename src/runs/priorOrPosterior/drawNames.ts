/** What the draws of each kind are called, on the plane and above their pictures. */
export const drawNames = {
  prior: [..."12345678"],
  aggregate: [..."abcdefgh"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Where a draw of z comes from. */
export type DrawnFrom = keyof typeof drawNames;
