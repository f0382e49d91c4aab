import { within } from "../../frame/checks/within.ts";
import type { Check } from "../../frame/contract.ts";
import { logPdf } from "../../math/normal.ts";
import { evenNodes, logIntegral } from "../../math/quadrature.ts";
import type { Params } from "./figure.ts";
import type { Moments } from "./model.ts";

/** The closed form against an integral that does not know it. */
export const checks = ({ meanSquare }: Moments, { mu, sigma }: Params): readonly Check[] => [
  within("E[x²] by quadrature against μ² + σ²", integratedMeanSquare(mu, sigma), meanSquare, 1e-9),
];

/** ∫ x² N(x; μ, σ²) dx over twelve widths on either side of the mean. */
function integratedMeanSquare(mu: number, sigma: number): number {
  const nodes = evenNodes(mu - 12 * sigma, mu + 12 * sigma, 1001);
  const logValues = nodes.map((x) => 2 * Math.log(Math.abs(x)) + logPdf(x, mu, sigma));
  return Math.exp(logIntegral(logValues, nodes[1] - nodes[0]));
}
