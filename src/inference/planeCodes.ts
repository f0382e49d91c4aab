/** Codes q(z|x_i) = N(μ_i, σ_i²) on the plane: means and standard deviations, both coordinates of one after the other. */
export interface PlaneCodes {
  readonly mean: Float64Array;
  /** Above 0. */
  readonly std: Float64Array;
}

/** How many there are. */
export const countOf = ({ mean }: PlaneCodes): number => mean.length / 2;
