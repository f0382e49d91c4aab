import { describe, expect, test } from "vitest";
import { boundBars, priorKl, stepPrices } from "../../src/inference/diffusionBound.ts";
import { levelsOf, noiseSchedule, straight, wayBack } from "../../src/inference/diffusionSchedules.ts";
import { type Level, noised, stepBack } from "../../src/inference/gaussianDiffusion.ts";
import {
  denoise,
  logDensity,
  type Mixture,
  score,
  secondMoment,
  velocity,
} from "../../src/inference/gaussianMixture.ts";
import { leastError, meanLogDensity } from "../../src/inference/mixtureExpectations.ts";
import { drawMixture, drawShape } from "../../src/inference/planeData.ts";
import { detour, reverseChain } from "../../src/inference/reverseChain.ts";
import { energyDistance } from "../../src/math/energyDistance.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const three: Mixture = {
  weight: Float64Array.of(0.4, 0.35, 0.25),
  x: Float64Array.of(-1.3, 1.2, 0.1),
  y: Float64Array.of(-0.7, -0.5, 1.4),
  std: 0.3,
};
const one: Mixture = {
  weight: Float64Array.of(1),
  x: Float64Array.of(0.8),
  y: Float64Array.of(-0.4),
  std: 0.6,
};
const kinds = ["diffusion", "flow"] as const;
const schedules = ["linear", "cosine"] as const;
const sum = (numbers: Float64Array) => numbers.reduce((total, n) => total + n, 0);
const exactBars = (levels: readonly Level[], mixture: Mixture) =>
  boundBars(
    levels,
    Float64Array.from(levels.slice(1), (level) => leastError(mixture, level)),
    secondMoment(mixture),
  );

describe("the schedules", () => {
  test.each(schedules)("%s: nothing is left of the data at the end, whatever T", (schedule) => {
    for (const steps of [5, 17, 100, 1000]) {
      const { beta, alphaBar } = noiseSchedule(schedule, steps);
      expect(alphaBar[steps - 1]).toBeLessThan(1e-3);
      expect(beta.every((b) => b > 0 && b < 1)).toBe(true);
      expect(alphaBar[steps - 1]).toBeCloseTo(
        beta.reduce((product, b) => product * (1 - b), 1),
        12,
      );
    }
  });

  test("a thousand linear steps are those of Ho et al. 2020, from 1e-4 to 0.02", () => {
    const { beta } = noiseSchedule("linear", 1000);
    expect(beta[0]).toBeCloseTo(1e-4, 4);
    expect(beta[999]).toBeCloseTo(0.02, 3);
    expect(beta[499]).toBeCloseTo(0.01, 3);
  });

  test("cosine is Nichol and Dhariwal's, half way down at half time", () => {
    const f = (u: number) => Math.cos(((u + 0.008) / 1.008) * (Math.PI / 2)) ** 2;
    const { alphaBar } = noiseSchedule("cosine", 100);
    for (const t of [1, 10, 50, 90]) expect(alphaBar[t - 1]).toBeCloseTo(f(t / 100) / f(0), 12);
  });

  test("a way back takes whole steps, no more than there are, from T to 0", () => {
    const levels = levelsOf("diffusion", "linear", 10);
    expect(wayBack(levels, 1)).toEqual([10, 0]);
    expect(wayBack(levels, 4)).toEqual([10, 8, 5, 3, 0]);
    expect(wayBack(levels, 100)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });
});

describe("a step back", () => {
  test("q(x_s|x_t, x_0) is Bayes' rule on the line", () => {
    for (const kind of kinds) {
      const levels = levelsOf(kind, "linear", 20);
      for (const t of [2, 9, 20]) {
        const [s, l] = [levels[t - 1], levels[t]];
        const { fromNoisy, fromClean, variance } = stepBack(s, l);
        const [x0, xt] = [0.7, -0.4];
        // log q(x_s|x_0) + log q(x_t|x_s) is a parabola in x_s: its top and its width.
        const ratio = l.signal / s.signal;
        const added = l.noise ** 2 - ratio ** 2 * s.noise ** 2;
        const logJoint = (x: number) =>
          -((x - s.signal * x0) ** 2) / (2 * s.noise ** 2) - (xt - ratio * x) ** 2 / (2 * added);
        const h = 1e-3;
        const top = fromNoisy * xt + fromClean * x0;
        expect((logJoint(top + h) - logJoint(top - h)) / (2 * h)).toBeCloseTo(0, 6);
        const curvature = (logJoint(top + h) - 2 * logJoint(top) + logJoint(top - h)) / h ** 2;
        expect(-1 / curvature / variance).toBeCloseTo(1, 4);
      }
    }
  });

  test("p's variance is Ho et al.'s β on the circle, and exact for data N(0, I) on either path", () => {
    const { beta } = noiseSchedule("linear", 50);
    const circle = levelsOf("diffusion", "linear", 50);
    for (const t of [1, 20, 50])
      expect(stepBack(circle[t - 1], circle[t]).modelVariance).toBeCloseTo(beta[t - 1], 12);
    for (const kind of kinds) {
      const levels = levelsOf(kind, "cosine", 12);
      const normal: Mixture = {
        weight: Float64Array.of(1),
        x: new Float64Array(1),
        y: new Float64Array(1),
        std: 1,
      };
      // The bound is tight: every reverse step is a Gaussian of just this width. L_T keeps what noise is left out.
      expect(-sum(exactBars(levels, normal))).toBeCloseTo(meanLogDensity(normal), 6);
    }
  });
});

describe("the mixture at every level of noise", () => {
  const spots = Float64Array.of(0.3, -0.2, -1.4, 0.9, 2.5, 2.2, 0, 0);
  const levels = [
    { signal: 1, noise: 0 },
    ...levelsOf("diffusion", "linear", 9),
    ...levelsOf("flow", "linear", 9),
  ];

  test("the marginal is the convolution of data and noise", () => {
    // In one dimension of a single component, by quadrature over x_0; the plane's density is the product of two.
    const level = { signal: 0.7, noise: 0.5 };
    const pdf = (x: number, m: number, s: number) =>
      Math.exp(-((x - m) ** 2) / (2 * s * s)) / (s * Math.sqrt(2 * Math.PI));
    const along = (x: number, m: number) => {
      let total = 0;
      for (let x0 = -6; x0 <= 6; x0 += 0.01)
        total += 0.01 * pdf(x0, m, one.std) * pdf(x, level.signal * x0, level.noise);
      return total;
    };
    expect(logDensity(one, level, 0.2, 0.5)).toBeCloseTo(Math.log(along(0.2, 0.8) * along(0.5, -0.4)), 8);
  });

  test("the score is the slope of log q_t, to 1e-6", () => {
    const h = 1e-4;
    for (const level of levels) {
      const exact = score(three, level, spots);
      for (let i = 0; i < spots.length; i += 2) {
        const [x, y] = [spots[i], spots[i + 1]];
        const at = (dx: number, dy: number) => logDensity(three, level, x + dx, y + dy);
        // Richardson's extrapolation of the central difference.
        const slope = (d: (k: number) => number) =>
          (4 * (d(h) - d(-h)) - (d(2 * h) - d(-2 * h)) / 2) / (6 * h);
        expect(Math.abs(exact[i] - slope((k) => at(k, 0)))).toBeLessThan(1e-6 * (1 + Math.abs(exact[i])));
        expect(Math.abs(exact[i + 1] - slope((k) => at(0, k)))).toBeLessThan(
          1e-6 * (1 + Math.abs(exact[i + 1])),
        );
      }
    }
  });

  test("denoiser, score and velocity are one thing said three ways (Tweedie)", () => {
    for (const level of levels.filter(({ noise }) => noise > 0)) {
      const guess = denoise(three, level, spots);
      const slopes = score(three, level, spots);
      const speeds = velocity(three, level, spots);
      spots.forEach((x, i) => {
        const epsilon = (x - level.signal * guess[i]) / level.noise;
        expect(slopes[i]).toBeCloseTo(-epsilon / level.noise, 6);
        expect(speeds[i]).toBeCloseTo(guess[i] - epsilon, 6);
      });
    }
  });

  test("the velocity carries q_t along: its density is constant but for what the flow thins out", () => {
    // d/dt log q_t(x_t) = −∇·v along the path, by differences in both.
    const [x, y, n, h] = [0.4, 0.1, 0.5, 1e-4];
    const v = velocity(three, straight(n), Float64Array.of(x, y));
    const logQ = (noise: number, dx: number, dy: number) =>
      logDensity(three, straight(noise), x + dx, y + dy);
    // As n falls by h, t grows by h and the point moves by h v.
    const along = (logQ(n - h, h * v[0], h * v[1]) - logQ(n + h, -h * v[0], -h * v[1])) / (2 * h);
    const part = (dx: number, dy: number, k: 0 | 1) =>
      (velocity(three, straight(n), Float64Array.of(x + dx, y + dy))[k] -
        velocity(three, straight(n), Float64Array.of(x - dx, y - dy))[k]) /
      (2 * h);
    expect(along).toBeCloseTo(-(part(h, 0, 0) + part(0, h, 1)), 5);
  });

  test("the least error: closed form for one component, brute Monte Carlo for three", () => {
    const count = 40_000;
    for (const level of [straight(0.3), straight(0.8), { signal: 0.8, noise: 0.6 }]) {
      const v = (level.signal * one.std) ** 2 + level.noise ** 2;
      expect(leastError(one, level)).toBeCloseTo((2 * (one.std * level.noise) ** 2) / v, 12);
      const rng = Rng.of(11);
      const x0 = drawMixture(three, count, rng);
      const guess = denoise(three, level, noised(level, x0, fillNormal(rng, new Float64Array(2 * count))));
      let [mean, squares] = [0, 0];
      for (let i = 0; i < x0.length; i += 2) {
        const off = (x0[i] - guess[i]) ** 2 + (x0[i + 1] - guess[i + 1]) ** 2;
        mean += off / count;
        squares += off ** 2 / count;
      }
      // Four standard errors: a false alarm in one of 16,000 seeds.
      expect(Math.abs(mean - leastError(three, level))).toBeLessThan(
        4 * Math.sqrt((squares - mean ** 2) / count),
      );
    }
  });

  test("the entropy of one component in closed form, of two far apart with log 2 more", () => {
    const entropy = Math.log(2 * Math.PI * Math.E * one.std ** 2);
    expect(meanLogDensity(one)).toBeCloseTo(-entropy, 9);
    const two: Mixture = {
      weight: Float64Array.of(0.5, 0.5),
      x: Float64Array.of(-20, 20),
      y: new Float64Array(2),
      std: 0.6,
    };
    expect(meanLogDensity(two)).toBeCloseTo(-entropy - Math.log(2), 9);
  });
});

describe("the bound", () => {
  test.each(kinds)("%s: its bars are brute Monte Carlo's KLs of two Gaussians", (kind) => {
    const steps = 6;
    const levels = levelsOf(kind, "linear", steps);
    const bars = exactBars(levels, three);
    const count = 40_000;
    for (let t = 1; t <= steps; t++) {
      const rng = Rng.of(t, kind);
      const x0 = drawMixture(three, count, rng);
      const xt = noised(levels[t], x0, fillNormal(rng, new Float64Array(2 * count)));
      const guess = denoise(three, levels[t], xt);
      const { fromNoisy, fromClean, variance, modelVariance } = stepBack(levels[t - 1], levels[t]);
      const logPdf = (d: number, v: number) => (-0.5 * (d * d)) / v - 0.5 * Math.log(2 * Math.PI * v);
      const e = fillNormal(rng, new Float64Array(2 * count));
      let [mean, squares] = [0, 0];
      for (let i = 0; i < x0.length; i += 2) {
        let nats = 0;
        for (const k of [i, i + 1]) {
          const [q, p] = [x0[k], guess[k]].map((x) => fromNoisy * xt[k] + fromClean * x);
          const x = t === 1 ? x0[k] : q + Math.sqrt(variance) * e[k];
          nats += (t === 1 ? 0 : logPdf(x - q, variance)) - logPdf(x - p, modelVariance);
        }
        mean += nats / count;
        squares += nats ** 2 / count;
      }
      // Four standard errors: a false alarm in one of 16,000 seeds.
      expect(Math.abs(mean - bars[t - 1]), `L_${t - 1}`).toBeLessThan(
        4 * Math.sqrt((squares - mean ** 2) / count),
      );
    }
  });

  test("L_T is the KL of two Gaussians: of one point's q from the prior, averaged over points", () => {
    const level = { signal: 0.2, noise: 0.9 };
    const kl = (m: number) => 0.5 * (m ** 2 + level.noise ** 2 - 1 - Math.log(level.noise ** 2));
    expect(priorKl(level, 1.3 ** 2 + 0.4 ** 2)).toBeCloseTo(kl(0.2 * 1.3) + kl(0.2 * 0.4), 12);
  });

  test("of one component in closed form: the gap is that of the fixed width alone", () => {
    for (const kind of kinds) {
      const levels = levelsOf(kind, "linear", 8);
      const bars = exactBars(levels, one);
      // The true step back x_s|x_t is a Gaussian of known variance w; p has σ². The KL between them, summed, is the gap.
      let gap = 0;
      levels.slice(1).forEach((t, i) => {
        const s = levels[i];
        const { modelVariance } = stepBack(s, t);
        const [vs, vt] = [s, t].map((l) => (l.signal * one.std) ** 2 + l.noise ** 2);
        const w = vs - ((t.signal / s.signal) * vs) ** 2 / vt;
        gap += w / modelVariance - 1 - Math.log(w / modelVariance);
      });
      // And q_T is not quite the prior.
      const last = levels[levels.length - 1];
      const v = (last.signal * one.std) ** 2 + last.noise ** 2;
      gap += 0.5 * (last.signal ** 2 * (0.8 ** 2 + 0.4 ** 2)) + v - 1 - Math.log(v);
      expect(-sum(bars)).toBeCloseTo(meanLogDensity(one) - gap, 9);
    }
  });

  test("is never above E[log q_0], and comes up to it as T grows", () => {
    for (const kind of kinds)
      for (const schedule of schedules) {
        const gaps = [5, 20, 100, 400].map(
          (steps) => meanLogDensity(three) + sum(exactBars(levelsOf(kind, schedule, steps), three)),
        );
        for (const [i, gap] of gaps.entries()) {
          expect(gap).toBeGreaterThan(0);
          if (i > 0) expect(gap).toBeLessThan(gaps[i - 1]);
        }
        expect(gaps[3]).toBeLessThan(0.03);
      }
  });

  test("no denoiser pays less: a guess that is off by δ everywhere costs its price times δ² more", () => {
    const level = straight(0.5);
    const count = 20_000;
    const x0 = drawMixture(three, count, Rng.of(3));
    const guess = denoise(
      three,
      level,
      noised(level, x0, fillNormal(Rng.of(4), new Float64Array(2 * count))),
    );
    const errorOf = (delta: number) => x0.reduce((sum, x, i) => sum + (x - guess[i] - delta) ** 2, 0) / count;
    // What is left of the cross term is chance: 4 √(e δ² / count).
    for (const delta of [-0.3, 0.3])
      expect(Math.abs(errorOf(delta) - errorOf(0) - 2 * delta ** 2)).toBeLessThan(0.02);
    const { price } = stepPrices(levelsOf("diffusion", "linear", 10));
    expect(price.every((each) => each > 0)).toBe(true);
  });
});

describe("the way back", () => {
  const start = fillNormal(Rng.of(5), new Float64Array(1200));
  const exact = (level: Level, x: Float64Array) => denoise(three, level, x);
  const fresh = drawMixture(three, 600, Rng.of(8));

  test.each(["stochastic", "deterministic"])("%s, a hundred exact steps draw the mixture", async (how) => {
    for (const kind of kinds) {
      const levels = levelsOf(kind, "linear", 100).toReversed();
      const way = await reverseChain(levels, start, exact, how === "stochastic" ? Rng.of(2) : null);
      // Two fresh samples are 0.003 to 0.012 apart in twenty seeds.
      expect(energyDistance(way[100], fresh)).toBeLessThan(0.02);
    }
  });

  test("one evaluation draws one point, the mean, on either path", async () => {
    const mean = [0, 1].map((k) =>
      three.weight.reduce((m, w, i) => m + w * (k === 0 ? three.x : three.y)[i], 0),
    );
    for (const kind of kinds) {
      const levels = levelsOf(kind, "linear", 100);
      const [, end] = await reverseChain([levels[100], levels[0]], start, exact, null);
      for (let i = 0; i < 20; i++) expect(Math.abs(end[i] - mean[i % 2])).toBeLessThan(0.05);
    }
  });

  test("on the straight line it is Euler's step along the velocity", async () => {
    const [t, s] = [straight(0.6), straight(0.5)];
    const points = Float64Array.of(0.2, -0.7);
    const [, there] = await reverseChain([t, s], points, exact, null);
    const v = velocity(three, t, points);
    for (const k of [0, 1]) expect(there[k]).toBeCloseTo(points[k] + 0.1 * v[k], 12);
  });

  test("the detour of straight paths is 1, of half circles π/2", () => {
    const line = [0, 1, 2].map((t) => Float64Array.of(t, 2 * t));
    expect(detour(line)).toBeCloseTo(1, 12);
    const arc = Array.from({ length: 400 }, (_, j) => (Math.PI * j) / 399).map((a) =>
      Float64Array.of(Math.cos(a), Math.sin(a)),
    );
    expect(detour(arc)).toBeCloseTo(Math.PI / 2, 4);
  });
});

describe("the data", () => {
  test.each(["moons", "spiral", "checkerboard"] as const)(
    "%s is about as wide as N(0, I), and on the plane",
    (shape) => {
      const points = drawShape(shape, 4000, Rng.of(1));
      const size = points.reduce((total, x) => total + x * x, 0) / 8000;
      expect(size).toBeGreaterThan(0.5);
      expect(size).toBeLessThan(1.5);
      expect(points.every((x) => Math.abs(x) < 3)).toBe(true);
    },
  );

  test("half of the checkerboard's fields are empty", () => {
    const points = drawShape("checkerboard", 2000, Rng.of(1));
    for (let i = 0; i < points.length; i += 2)
      expect((Math.floor(points[i]) + Math.floor(points[i + 1]) + 8) % 2).toBe(0);
  });

  test("a mixture's draws have its moments", () => {
    const count = 40_000;
    const points = drawMixture(three, count, Rng.of(4));
    const square = points.reduce((total, x) => total + x * x, 0) / count;
    // The standard error is below 0.008; four of them, a false alarm in one of 16,000 seeds.
    expect(Math.abs(square - secondMoment(three))).toBeLessThan(0.032);
  });
});

describe("the energy distance", () => {
  test("is 0 of a sample from itself, twice the gap of two points, and grows as two samples part", () => {
    const a = Float64Array.of(0, 0, 1, 1, -1, 2);
    expect(energyDistance(a, a)).toBeCloseTo(0, 12);
    expect(energyDistance(Float64Array.of(0, 0), Float64Array.of(3, 4))).toBeCloseTo(10, 12);
    const moved = [0, 0.2, 0.5, 1].map((by) =>
      energyDistance(
        fresh(),
        fresh().map((x) => x + by),
      ),
    );
    for (let i = 1; i < moved.length; i++) expect(moved[i]).toBeGreaterThan(moved[i - 1]);
  });
  const fresh = () => drawMixture(three, 200, Rng.of(3));
});
