/** How a decoder's σ's lie. */
export interface SigmaSpread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
  /** How many are within a tenth of the bound; 0 where there is none. */
  readonly atBound: number;
}

/** @param floor the bound, 0 for none. */
export function sigmaSpread(sigmas: Float32Array, floor: number): SigmaSpread {
  const sorted = sigmas.toSorted();
  return {
    least: sorted[0],
    median: sorted[sorted.length >> 1],
    most: sorted[sorted.length - 1],
    atBound: floor === 0 ? 0 : sorted.filter((sigma) => sigma <= 1.1 * floor).length,
  };
}
