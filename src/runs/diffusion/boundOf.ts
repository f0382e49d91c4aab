import type { DiffusionSnapshot } from "./snapshot.ts";

interface NamedNats {
  readonly name: string;
  readonly value: number;
  readonly standardError: number | null;
}

const sum = (numbers: Float64Array): number => numbers.reduce((total, one) => total + one, 0);

/**
 * The bound in the VAE's two terms, with z = (x_1, …, x_T):
 *
 *     ELBO = reconstruction − KL,   reconstruction = −L_0,   KL = L_1 + … + L_T = KL(q(x_{1:T}|x_0) ‖ p(x_{1:T}))
 */
export function boundOf({ bound }: Pick<DiffusionSnapshot, "bound">) {
  const { bars, standardErrors, exactBars, logDensity } = bound;
  const elbo = -sum(bars);
  const reconstruction = -bars[0];
  const kl = sum(bars.subarray(1));
  const errorOf = (errors: Float64Array) => Math.sqrt(sum(errors.map((e) => e * e)));
  const standardError = errorOf(standardErrors);
  const exactElbo = exactBars && -sum(exactBars);
  const rows: NamedNats[] = [
    { name: "elbo", value: elbo, standardError },
    { name: "reconstruction", value: reconstruction, standardError: standardErrors[0] },
    { name: "kl", value: kl, standardError: errorOf(standardErrors.subarray(1)) },
  ];
  if (exactElbo !== null) rows.push({ name: "exactElbo", value: exactElbo, standardError: null });
  if (logDensity !== null) rows.push({ name: "logDensity", value: logDensity, standardError: null });
  return { elbo, reconstruction, kl, standardError, exactElbo, logDensity, rows };
}
