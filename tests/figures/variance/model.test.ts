import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/variance/figure.ts";
import { model } from "../../../src/figures/variance/model.ts";
import { testFunction } from "../../../src/inference/testFunctions.ts";
import { steady } from "../../../src/math/formatNumber.ts";
import { Rng, uniform } from "../../../src/math/rng.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";

const { params } = figure;
const defaults = defaultsOf(params);

describe("the figure variance", () => {
  test("exports the agreed table, with the lecture's exact numbers", () => {
    const table = figure.data(model(defaults), defaults).find(({ name }) => name === "estimators");
    expect(table?.columns.map(({ name }) => name)).toEqual([
      "estimator",
      "parameter",
      "mean",
      "variance",
      "exactMean",
      "exactVariance",
    ]);
    expect(table?.rows.map(([estimator, parameter]) => `${estimator} ${parameter}`)).toEqual(
      ["scoreFunction", "scoreFunctionBaseline", "reparameterized"].flatMap((name) => [
        `${name} mu`,
        `${name} sigma`,
      ]),
    );
    // K = −2, d = μ − k = −2, σ = 1: 4 (16/4 + 3.5·4 + 3.75) = 87, and K²σ² = 4.
    expect(table?.rows[0].slice(4)).toEqual([expect.closeTo(-4, 10), expect.closeTo(87, 9)]);
    expect(table?.rows[4].slice(4)).toEqual([expect.closeTo(-4, 10), expect.closeTo(4, 10)]);
  });

  test("has every draw on its axis, once, in the same bins for all three", () => {
    for (const patch of [{}, { dimension: 64 }, { f: "cosine", parameter: "sigma" }, { mu: 3 }] as const) {
      const { histograms } = model({ ...defaults, samples: 5000, ...patch });
      const { scoreFunction, reparameterized } = histograms;
      expect(reparameterized.map(({ from }) => from)).toEqual(scoreFunction.map(({ from }) => from));
      for (const bins of Object.values(histograms))
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
      expect(scoreFunction.some(({ from, to }) => Math.abs(from + to) < 1e-9)).toBe(true);
    }
  });

  test("is right in what its scenes tell", () => {
    const scene = inScene(figure, "same-mean").result.estimates.filter(({ parameter }) => parameter === "mu");
    const [score, baseline, pathwise] = scene.map(({ exactVariance }) => exactVariance);
    expect([Math.round(score), Math.round(pathwise)]).toEqual([87, 4]);
    expect([score / pathwise > 20, baseline < score / 2]).toEqual([true, true]);
    const scoreIsCalmer = (patch: Partial<Params>) => {
      const { estimates } = model({ ...defaults, f: "cosine", samples: 1000, ...patch });
      return estimates[0].exactVariance < estimates[4].exactVariance;
    };
    expect([0.5, 1, 1.15, 4].map((k) => scoreIsCalmer({ k }))).toEqual([false, false, true, true]);
    const { panels } = inScene(figure, "against-k").result;
    const losesSomewhere = panels.filter(({ rows }) => {
      const of = (name: string) => rows.filter((row) => row.estimator === name && row.parameter === "mu");
      const pathwise = of("reparameterized");
      return of("scoreFunction").some((row, i) => row.exactVariance < pathwise[i].exactVariance);
    });
    expect(losesSomewhere.map(({ f }) => f)).toEqual(["cosine", "gaussian"]);
  });

  test("falls like 1/M, for every objective (fixed seed; the slope's own error is below 0.02)", () => {
    for (const f of ["quadratic", "gaussian", "cosine", "elbo"] as const)
      for (const { slope } of model({ ...defaults, view: "batch", f, k: 1, samples: 1_000_000 }).fits)
        expect(Math.abs(Number(slope) + 1)).toBeLessThan(0.06);
  });

  test("rises like D², D and not at all with the number of coordinates", () => {
    const slopes = model({ ...defaults, view: "dimension" }).fits.map(({ slope }) => Number(slope));
    expect(slopes[0]).toBeGreaterThan(1.8);
    expect(slopes[0]).toBeLessThan(2.1);
    expect(slopes[1]).toBeGreaterThan(0.8);
    expect(slopes[1]).toBeLessThan(1.1);
    expect(Math.abs(slopes[2])).toBeLessThan(0.05);
  });

  test("has measured points beside its curves against k, in both parameters of three objectives", () => {
    const { panels } = model({ ...defaults, view: "k" });
    expect(panels.map(({ f }) => f)).toEqual(["quadratic", "cosine", "gaussian"]);
    const measured = panels.flatMap(({ rows }) => rows).filter(({ variance }) => variance !== null);
    expect(measured.length).toBe(3 * 6 * 9);
    for (const { variance, exactVariance } of measured)
      expect(Math.abs(Number(variance) / exactVariance - 1)).toBeLessThan(0.35);
  });

  test("says what is wrong with exp(−k z²) for k < 0", () => {
    expect(() => model({ ...defaults, f: "gaussian", k: -1 })).toThrow("choose k ≥ 0");
  });

  test("has checks that hold anywhere, and fail where the numbers are off (fixed seeds; 2,160 bounds, two false alarms allowed)", {
    tags: "fifth",
  }, () => {
    const rng = Rng.of(3, "settings");
    const pick = <T>(options: readonly T[]) => options[Math.floor(options.length * uniform(rng))];
    let failed = 0;
    for (let i = 0; i < 120; i++) {
      const values: Params = {
        ...defaults,
        f: pick(["quadratic", "gaussian", "cosine", "elbo"] as const),
        k: 6 * uniform(rng),
        mu: 6 * uniform(rng) - 3,
        sigma: 0.1 * 30 ** uniform(rng),
        dimension: pick([1, 1, 2, 5]),
        samples: 20_000,
        seed: i,
      };
      const result = model(values);
      failed += figure.checks(result, values).filter(({ holds }) => !holds).length;
      const wrong = result.estimates.map((row) => ({
        ...row,
        mean: row.mean + 0.5 * Math.sqrt(row.exactVariance),
      }));
      const means = figure
        .checks({ ...result, estimates: wrong }, values)
        .filter(({ name }) => name.startsWith("Mean"));
      const lively = means.filter(
        (_, at) => wrong[at].exactVariance > 1e-6 && wrong[at].variance > 0.5 * wrong[at].exactVariance,
      );
      expect(lively.every(({ holds }) => !holds)).toBe(true);
    }
    expect(failed).toBeLessThanOrEqual(2);
  });
});

describe("its numbers and axes", () => {
  test("are written alike at like sizes", () => {
    expect([0, 0.01234, 3.14159, 31.4159, -314.159, 31415.9, 1e-5, 2.5e7].map((x) => steady(x))).toEqual([
      "0.000",
      "0.012",
      "3.142",
      "31.42",
      "−314.2",
      "31416",
      "1.00e−5",
      "2.50e+7",
    ]);
    expect(steady(0.0456, 87.4)).toBe("0.05");
  });

  test("know of every objective", () => {
    for (const f of Object.keys(params.f.options)) expect(testFunction(f as Params["f"], 1).name).toBe(f);
  });
});
