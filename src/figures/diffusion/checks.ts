import { sampled } from "../../frame/checks/sampled.ts";
import { within } from "../../frame/checks/within.ts";
import type { Check } from "../../frame/contract.ts";
import { logDensity } from "../../inference/gaussianMixture.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import { boundOf } from "../../runs/diffusion/boundOf.ts";

/** How far quadrature may be off, nats. */
const ROUNDING = 1e-6;

function bound(snapshot: DiffusionSnapshot): Check[] {
  const { elbo, standardError, exactElbo, logDensity } = boundOf(snapshot);
  if (exactElbo === null || logDensity === null) return [];
  const above = Math.max(0, exactElbo - logDensity);
  const checks = [
    within(
      "Nats by which the exact denoiser’s bound is above E[log q₀], both by quadrature",
      above,
      0,
      ROUNDING,
    ),
    sampled(
      "Nats by which the present denoiser’s bound on held-out points is above the exact one’s",
      Math.max(0, elbo - exactElbo),
      0,
      standardError,
    ),
  ];
  if (snapshot.isExact)
    checks.push(
      sampled(
        "Bound of the exact denoiser on held-out points against quadrature",
        elbo,
        exactElbo,
        standardError,
      ),
    );
  return checks;
}

/** Where the field is looked at for the difference quotient, and its stride. */
const [SPOT, STRIDE] = [83, 1e-4];

function score({ settings, mixture, field }: DiffusionSnapshot): Check[] {
  if (mixture === null || field.exact === null || settings.kind === "flow") return [];
  const { level, at, exact } = field;
  const [x, y] = [at[2 * SPOT], at[2 * SPOT + 1]];
  const slope =
    (logDensity(mixture, level, x + STRIDE, y) - logDensity(mixture, level, x - STRIDE, y)) / (2 * STRIDE);
  return [
    within(
      "Exact score against a difference quotient of log q_t",
      exact[2 * SPOT],
      slope,
      1e-5 * (1 + Math.abs(slope)),
    ),
  ];
}

/** What the forward chain does to the data: E‖x_t‖² at the level that is looked at. */
function marginal({ data, epsilon, field: { level } }: DiffusionSnapshot): Check[] {
  const squares = Array.from({ length: data.length / 2 }, (_, i) => {
    const size = (from: number) => (level.signal * data[from] + level.noise * epsilon[from]) ** 2;
    const kept = level.signal ** 2 * (data[2 * i] ** 2 + data[2 * i + 1] ** 2);
    return size(2 * i) + size(2 * i + 1) - kept;
  });
  const mean = squares.reduce((sum, s) => sum + s, 0) / squares.length;
  const variance = squares.reduce((sum, s) => sum + (s - mean) ** 2, 0) / (squares.length - 1);
  return [
    sampled(
      "What noise adds to E‖x_t‖², on the points shown, against 2 n²",
      mean,
      2 * level.noise ** 2,
      Math.sqrt(variance / squares.length),
    ),
  ];
}

function slope({ measured }: DiffusionSnapshot): Check[] {
  if (measured === null) return [];
  const name = "Slope of diffusion’s objective by backpropagation against a central difference";
  return [within(name, measured.estimate, measured.exact, measured.error)];
}

/** What holds at every step of the training, and, in a settled snapshot, the network's slope. */
export const checks = (snapshot: DiffusionSnapshot): readonly Check[] =>
  [bound, score, marginal, slope].flatMap((check) => check(snapshot));
