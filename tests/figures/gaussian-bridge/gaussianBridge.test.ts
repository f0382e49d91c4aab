import { describe, expect, test } from "vitest";
import { figure, type Params } from "../../../src/figures/gaussian-bridge/figure.ts";
import { allowedAt, ratioBand, surpriseOfVariance } from "../../../src/math/varianceBand.ts";
import { inScene } from "../../support/inScene.ts";

const variances = (name: string | null, more: Partial<Params> = {}) =>
  inScene(figure, name, more).result.believed.exact.map(({ variance }) => variance);

describe("the figure gaussian-bridge", () => {
  test("with only the ends pinned has variance s t(T − t)/T, whatever the ends and the noise", () => {
    for (const more of [{}, { startX: 2, goalY: -4, noise: 0.7 }, { horizon: 60, controlCost: 3 }]) {
      const { result } = inScene(figure, null, more);
      expect(result.isBridge).toBe(true);
      result.believed.exact.forEach(({ variance }, t) =>
        expect(Math.abs(variance - result.bridge[t])).toBeLessThan(1e-9),
      );
    }
  });

  test("every scene’s checks hold at any seed, and there are at least four", () => {
    for (const scene of figure.scenes)
      for (const seed of [0, 3, 99]) {
        const { params, result } = inScene(figure, scene.name, { seed });
        const checks = figure.checks(result, params);
        expect(checks.length).toBeGreaterThanOrEqual(3);
        expect(checks.filter(({ holds }) => !holds)).toEqual([]);
      }
  });

  test("paths of another noise are found out", () => {
    const { believed } = inScene(figure, null).result;
    const wrong = believed.exact.map(({ variance }, t) =>
      surpriseOfVariance(believed.sampled[t], 1.3 * variance, believed.count),
    );
    expect(Math.max(...wrong)).toBeGreaterThan(believed.allowed);
  });

  test("another time makes no new paths", () => {
    const before = inScene(figure, "leash", { t: 3 }).result;
    const after = inScene(figure, "leash", { t: 4 }).result;
    expect(after.believed).toBe(before.believed);
    expect(inScene(figure, "leash", { seed: 2 }).result.believed).not.toBe(before.believed);
  });

  test("a plan that is causal with noise has one world, and no product", () => {
    const { result, params } = inScene(figure, "gusts", { backup: "causal" });
    expect([result.isProduct, result.isBridge, result.actual]).toEqual([false, false, null]);
    // The last gust comes after the last action.
    expect(result.believed.exact[20].variance).toBeCloseTo(0.25, 12);
    expect(figure.checks(result, params).every(({ holds }) => holds)).toBe(true);
  });
});

describe("the band of a variance", () => {
  test("is where the surprise is what is allowed", () => {
    for (const n of [10, 1000]) {
      const allowed = allowedAt(20);
      for (const edge of ratioBand(n, allowed))
        expect(surpriseOfVariance(edge, 1, n)).toBeCloseTo(allowed, 6);
    }
    expect(surpriseOfVariance(0, 0, 10)).toBe(0);
    expect(surpriseOfVariance(1e-9, 0, 10)).toBe(Number.POSITIVE_INFINITY);
  });

  test("is left by χ² more rarely than it says: n = 1, where the tail is e^{−ratio}", () => {
    for (const x of [1, 3, 9]) {
      const [low, high] = ratioBand(1, x);
      expect(-Math.expm1(-low)).toBeLessThanOrEqual(Math.exp(-x));
      expect(Math.exp(-high)).toBeLessThanOrEqual(Math.exp(-x));
    }
  });
});

describe("what the scenes of gaussian-bridge say", () => {
  test("bridge: with four steps left a step covers a quarter of the way, and the last one all of it", () => {
    const { moments } = inScene(figure, "bridge").result;
    expect(moments[16].gain).toBeCloseTo(1 / 4, 9);
    expect(moments[19].gain).toBeCloseTo(1, 9);
  });

  test("bridge: widest in the middle, four times the variance over four times the horizon", () => {
    const short = variances("bridge", { horizon: 12 });
    const long = variances("bridge", { horizon: 48 });
    expect(short.indexOf(Math.max(...short))).toBe(6);
    expect(long[24] / short[6]).toBeCloseTo(4, 9);
    expect(variances("bridge", { startX: 3, goalY: -2, horizon: 12 })).toEqual(short);
  });

  test("leash: widest between halfway and the end, and a strong pull is all but a pin", () => {
    const loose = variances("leash");
    const widest = loose.indexOf(Math.max(...loose));
    expect(widest).toBeGreaterThan(12);
    expect(widest).toBeLessThan(18);
    const tight = variances("leash", { endCost: 100 });
    expect(tight[20]).toBeLessThan(0.01);
  });

  test("homing: the gain is the same at all but the last times, and the variance settles", () => {
    const { result } = inScene(figure, "homing");
    expect(result.moments[20].gain).toBeCloseTo(result.moments[0].gain, 3);
    const all = result.believed.exact;
    expect(all[30].variance).toBeGreaterThan(1.4 * all[20].variance);
    expect(all[20].variance).toBeCloseTo(all[15].variance, 4);
    expect(Math.abs(all[12].mean[0] - result.problem.goal[0])).toBeLessThan(0.1);
  });

  test("dear: the tube is narrower by the square root of five", () => {
    const dear = variances("dear", { controlCost: 5 });
    const cheap = variances("dear");
    expect(cheap[10] / dear[10]).toBeCloseTo(5, 9);
  });

  test("gusts: the optimist steers less, and the true paths end off the goal", () => {
    const optimist = inScene(figure, "gusts").result;
    const realist = inScene(figure, "gusts", { backup: "causal" }).result;
    expect(optimist.moments[10].gain).toBeLessThan(realist.moments[10].gain);
    const end = optimist.actual?.exact[20];
    expect(end?.variance).toBeGreaterThan(1);
    expect(Math.abs(Number(end?.mean[0]) - 4)).toBeGreaterThan(2);
  });
});
