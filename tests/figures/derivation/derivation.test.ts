import { describe, expect, test } from "vitest";
import { checks } from "../../../src/figures/derivation/checks.ts";
import { drawsALine, model, segmentsOf } from "../../../src/figures/derivation/model.ts";
import { figure, type Params } from "../../../src/figures/derivation/figure.ts";
import { lineTex, linkedTerms } from "../../../src/figures/derivation/terms.ts";
import { defaultsOf } from "../../../src/knobs/specs.ts";
import { inScene } from "../../support/inScene.ts";

const defaults = defaultsOf(figure.params);
const at = (patch: Partial<Params>) => model({ ...defaults, ...patch });

describe("the four lines", () => {
  test("estimate with the first M draws, and say how far off that may be", () => {
    for (const samples of [1, 7, 2000])
      for (const { draws, estimate, standardError, variance } of at({ samples }).lines) {
        let sum = 0;
        for (let i = 0; i < samples; i++) sum += draws[i];
        expect(estimate).toBeCloseTo(sum / samples, 10);
        expect(standardError ** 2 * samples).toBeCloseTo(variance, 10);
      }
  });

  test("appear one after another", () => {
    expect((["one", "two", "three", "four"] as const).map((lines) => at({ lines }).lines.length)).toEqual([
      1, 2, 3, 4,
    ]);
  });

  test("have histograms that hold nearly all draws", () => {
    for (const likelihood of ["linear", "bent", "folded"] as const)
      for (const { histogram } of at({ likelihood }).lines) {
        const share = histogram.reduce((sum, bin) => sum + bin.share, 0);
        expect(share).toBeGreaterThan(0.97);
        expect(share).toBeLessThan(1 + 1e-9);
      }
    expect(drawsALine).toBeGreaterThanOrEqual(figure.params.samples.max);
  });

  test("do in the scenes what the notes promise", () => {
    const [reward, , divergence, rewritten] = at({}).lines;
    expect(divergence.variance).toBeLessThan(reward.variance);
    expect(rewritten.variance).toBe(divergence.variance);
    expect(rewritten.gradientVariance).toBeLessThan(divergence.gradientVariance);
    const split = [1.5, 3].map((x) => at({ x, lines: "two" }).lines.map(({ variance }) => variance));
    expect(Math.sign(split[0][1] - split[0][0])).toBe(-Math.sign(split[1][1] - split[1][0]));
    const calm = inScene(figure, "divergence-can-hurt").result.lines;
    expect(calm[0].variance).toBeLessThan(0.6 * calm[2].variance);
  });
});

test("checks fail when a line has another value", () => {
  const result = at({});
  const [first, ...rest] = result.lines;
  const wrong = { ...result, lines: [{ ...first, exact: first.exact + 1e-6 }, ...rest] };
  expect(checks(wrong, defaults).every(({ holds }) => holds)).toBe(false);
  expect(checks(result, defaults).every(({ holds }) => holds)).toBe(true);
});

test("the terms of every line, laid end to end, lead from zero to the ELBO", () => {
  const { terms, lines } = at({ likelihood: "folded", x: -1 });
  for (const { name, exact } of lines) {
    const segments = segmentsOf(name, terms);
    expect(segments[0].from).toBe(0);
    segments.slice(1).forEach(({ from }, i) => expect(from).toBe(segments[i].to));
    expect(segments[segments.length - 1].to).toBeCloseTo(exact, 9);
  }
});

test("every term of a formula and of the plot is one that has a button", () => {
  const { terms, lines } = at({});
  const known = linkedTerms(terms).map(({ id }) => id);
  for (const { name } of lines) {
    const inFormula = [...lineTex[name].matchAll(/\\term\{([^}]*)\}/g)].map(([, ids]) => ids);
    const inPlot = segmentsOf(name, terms).map(({ ids }) => ids);
    expect(inFormula).toEqual(inPlot);
    for (const id of inFormula.flatMap((ids) => ids.split("+"))) expect(known).toContain(id);
  }
  // Every term lights in every line that has it in it; log p(z) and H live on inside the KL.
  for (const id of known)
    expect(
      Object.values(lineTex).every((tex) => tex.includes(id)),
      id,
    ).toBe(true);
});
