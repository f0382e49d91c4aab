import { pdf } from "../../math/normal.ts";
import { evenNodes } from "../../math/quadrature.ts";
import type { Params } from "./figure.ts";

export interface Moments {
  /** E_q[x²]. */
  readonly meanSquare: number;
  readonly densities: readonly DensityRow[];
}

/** The density of q at one x. */
export interface DensityRow {
  readonly x: number;
  readonly q: number;
}

/** The x that are drawn. */
export const range = [-7, 7] as const;

/** E_q[x²] = μ² + σ² for q = N(μ, σ²), and the curve of q. */
export function model({ mu, sigma }: Params): Moments {
  return {
    meanSquare: mu ** 2 + sigma ** 2,
    densities: Array.from(evenNodes(...range, 281), (x) => ({ x, q: pdf(x, mu, sigma) })),
  };
}
