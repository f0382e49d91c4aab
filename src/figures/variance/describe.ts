import type { ParameterName } from "../../inference/exactGradient.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import { fixed, steady } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import { type Estimate, symbols, type Variance } from "./model.ts";
import { drawsPerPathwise } from "./tables.ts";

type Own = readonly [score: Estimate, baseline: Estimate, pathwise: Estimate];

/** How far a draw of each estimator strays, exactly; for a curve, what the chosen axis does to it. */
export function describe(result: Variance, { view, parameter, f }: Params): string {
  const [score, baseline, pathwise] = result.estimates.filter((row) => row.parameter === parameter) as [
    ...Own,
  ];
  const symbol = symbols[parameter];
  const variances = `${steady(score.exactVariance)} by the score function, ${steady(baseline.exactVariance)} with a baseline and ${steady(pathwise.exactVariance)} pathwise`;
  if (view === "histogram")
    return `All three have the mean ${steady(score.exactMean)}, the exact gradient in ${symbol}. Exactly, a draw’s variance is ${variances}${worth(drawsPerPathwise(result, score))}.`;
  if (view === "k")
    return `For ${names[f]} at your k, a draw’s gradient in ${symbol} has variance ${variances}. ${crossing(result, parameter)}`;
  return `Exactly, a draw’s variance is ${variances}. ${slopes(result, view === "batch" ? "M" : "D")}`;
}

function worth(draws: number | null): string {
  if (draws === null) return ", where no two draws differ";
  if (draws < 1) return ": here the score function is the calmer one";
  return `: a pathwise draw is worth ${fixed(draws, draws < 10 ? 2 : 1)} of the score function’s`;
}

/** Where the curves of the score function and of pathwise change places, objective by objective. */
function crossing({ panels }: Variance, parameter: ParameterName): string {
  const places = panels.flatMap(({ f, rows }) => {
    const of = (estimator: Estimate["estimator"]) =>
      rows.filter((row) => row.parameter === parameter && row.estimator === estimator);
    const pathwise = of("reparameterized");
    const first = of("scoreFunction").find((row, i) => row.exactVariance < pathwise[i].exactVariance);
    return first === undefined ? [] : `${names[f]} from k = ${fixed(first.at, 2)} on`;
  });
  return places.length === 0
    ? `In ${symbols[parameter]} pathwise stays below the score function everywhere.`
    : `In ${symbols[parameter]} the score function is the calmer one for ${places.join(" and for ")}.`;
}

const names = {
  quadratic: "the parabola",
  cosine: "the cosine",
  gaussian: "the bell",
  elbo: "the ELBO",
} as const;

function slopes({ fits }: Variance, against: "M" | "D"): string {
  const said = estimatorNames.map((name) => {
    const slope = fits.find((fit) => fit.estimator === name)?.slope ?? null;
    return slope === null ? "none (it does not vary)" : fixed(slope, 2);
  });
  return `Against ${against}, on logarithmic axes, the three lines have slopes ${said[0]}, ${said[1]} and ${said[2]}.`;
}
