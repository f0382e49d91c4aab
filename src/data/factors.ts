/** What pictures were made from: a row of numbers each. */
export interface Factors {
  readonly names: readonly string[];
  /** Row by row, pictures × factors. */
  readonly values: Float64Array;
}
