import { describe, expect, test } from "vitest";
import * as amortized from "../../src/chapters/amortized/truths.ts";
import * as control from "../../src/chapters/control/truths.ts";
import * as reparametrization from "../../src/chapters/reparametrization/truths.ts";
import * as latent from "../../src/chapters/latent-models/truths.ts";
import * as vae from "../../src/chapters/vae/truths.ts";
import { gambles } from "../../src/control/lottery.ts";
import { pdf } from "../../src/math/normal.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

/** ∫ f(e) N(e; 0, 1) de, by sums of its own. */
function mean(f: (e: number) => number): number {
  let sum = 0;
  for (let i = -12_000; i <= 12_000; i++) sum += f(i / 1000) * pdf(i / 1000, 0, 1) * 1e-3;
  return sum;
}

/** Where f is largest on [low, high], by trying. */
function best(f: (x: number) => number, low: number, high: number, steps = 20_000): number {
  let [at, most] = [low, Number.NEGATIVE_INFINITY];
  for (let i = 0; i <= steps; i++) {
    const x = low + ((high - low) * i) / steps;
    if (f(x) > most) [at, most] = [x, f(x)];
  }
  return at;
}

/** What the best Gaussian loses on x = z² + noise: the evidence by a sum, the highest ELBO by trying, from its moments. */
function gapByTrying(x: number, noise: number): number {
  const evidence = Math.log(mean((z) => pdf(x, z * z, noise)));
  const constant = -0.5 * Math.log(2 * Math.PI * noise ** 2);
  let most = Number.NEGATIVE_INFINITY;
  for (let m = 0; m <= 2; m += 0.002)
    for (let s = 0.05; s <= 1.5; s += 0.002) {
      const [second, fourth] = [m ** 2 + s ** 2, m ** 4 + 6 * m ** 2 * s ** 2 + 3 * s ** 4];
      const reconstruction = constant - (x ** 2 - 2 * x * second + fourth) / (2 * noise ** 2);
      most = Math.max(most, reconstruction - 0.5 * (m ** 2 + s ** 2 - 1 - Math.log(s ** 2)));
    }
  return evidence - most;
}

describe("chapter 1", () => {
  test("the entropy of a Gaussian is 0 where its mean log density is", () => {
    const sigma = amortized.widthWithoutEntropy();
    expect(mean((e) => Math.log(pdf(sigma * e, 0, sigma)))).toBeCloseTo(0, 6);
  });

  test("no width serves scattered posteriors better than that of each of them", () => {
    const [noise, std] = [0.6, 0.6 / Math.hypot(1, 0.6)];
    const x = fillNormal(Rng.of(3), new Float64Array(500)).map((e) => Math.hypot(1, noise) * e);
    const means = x.map((at) => at / (1 + noise ** 2));
    const centre = means.reduce((sum, m) => sum + m, 0) / means.length;
    const loss = (sigma: number) =>
      means.reduce(
        (sum, m) => sum + Math.log(std / sigma) + (sigma ** 2 + (m - centre) ** 2) / (2 * std ** 2),
        0,
      );
    expect(amortized.sharedWidth()).toBeCloseTo(
      best((sigma) => -loss(sigma), 0.1, 2),
      3,
    );
  });

  test("the figure is held to 0.74 nats: merging hills lose that, hills far apart and single ones do not", () => {
    const look = (likelihood: "linear" | "bent" | "folded", x: number, noise: number) =>
      amortized.gapOfBest({ likelihood, x, noise });
    expect(look("folded", 1.75, 0.7)).toMatchObject({ solved: true });
    for (const wrong of [look("folded", 3, 0.1), look("folded", 2, 0.6), look("bent", 3, 0.7)])
      expect(wrong.solved).toBe(false);
    expect(look("linear", 1, 0.5).says).toContain("loses 0 nats");
    expect(look("folded", 1.75, 0.7).says).toContain(`loses ${gapByTrying(1.75, 0.7).toFixed(3)} nats`);
  });
});

describe("chapter 2", () => {
  test("over the bottom the score function has 15/4 times the variance, at any width", () => {
    const sigma = 0.7;
    const ratio = mean((e) => ((sigma * e) ** 2 * (e / sigma)) ** 2) / mean((e) => (2 * sigma * e) ** 2);
    expect(reparametrization.ratioAtTheBottom()).toBeCloseTo(ratio, 6);
  });

  test("3,000 draws count as 3,000 over the mean square of their weights", () => {
    const square = mean((z) => (pdf(z, 1, 1) / pdf(z, 0, 1)) ** 2);
    expect(reparametrization.drawsLeft()).toBeCloseTo(3000 / square, 4);
  });

  test("a narrow bump makes the score function calm; no parabola does, and a cosine is not taken", () => {
    const at = { k: 4, mu: 1, sigma: 1, dimension: 1, parameter: "mu" } as const;
    const bump = (z: number) => Math.exp(-4 * z * z);
    const gradient = mean((e) => bump(1 + e) * e);
    const score = mean((e) => (bump(1 + e) * e) ** 2) - gradient ** 2;
    const pathwise = mean((e) => (-8 * (1 + e) * bump(1 + e)) ** 2) - gradient ** 2;
    expect(score).toBeLessThan(reparametrization.shareToReach * pathwise);
    const found = reparametrization.scoreFunctionWins({ f: "gaussian", ...at });
    expect(found.solved).toBe(true);
    expect(found.says).toContain(String(Number(score.toPrecision(3))));
    expect(found.says).toContain(String(Number(pathwise.toPrecision(3))));
    expect(reparametrization.scoreFunctionWins({ f: "cosine", ...at }).solved).toBe(false);
    for (const mu of [-3, 0, 3])
      for (const sigma of [0.1, 1, 3])
        expect(reparametrization.scoreFunctionWins({ ...at, f: "quadratic", k: 1, mu, sigma }).solved).toBe(
          false,
        );
  });
});

describe("chapter 3", () => {
  test("39 of 100 codes lie within the inner circle, counted within four standard errors", () => {
    const draws = fillNormal(Rng.of(11), new Float64Array(200_000));
    let inside = 0;
    for (let i = 0; i < draws.length; i += 2) inside += Number(Math.hypot(draws[i], draws[i + 1]) <= 1);
    const share = inside / (draws.length / 2);
    const error = Math.sqrt((share * (1 - share)) / (draws.length / 2));
    expect(Math.abs(vae.codesWithinOne() / 100 - share)).toBeLessThan(4 * error);
  });

  test("half grey pixels cost a coin's toss each, and no probability does better", () => {
    const pixel = (p: number) => 0.5 * Math.log(p) + 0.5 * Math.log(1 - p);
    const p = best(pixel, 0.01, 0.99);
    expect(vae.faultlessGrey()).toBeCloseTo(784 * pixel(p), 6);
  });

  test("a fourfold price makes a small ellipse twice as wide", () => {
    const width = (beta: number) =>
      best((s) => -(s ** 2) / (2 * 0.01 ** 2) + beta * (Math.log(s) - s ** 2 / 2), 0.001, 0.05);
    expect(vae.widening()).toBeCloseTo(width(4) / width(1), 2);
  });

  test("a Gaussian between two ways hits what lies there 38 times in 100, counted within four standard errors", () => {
    const draws = fillNormal(Rng.of(12), new Float64Array(200_000));
    const demonstrations = draws.map((e, i) => (i % 2 === 0 ? 1 : -1) + 0.1 * e);
    const mean = demonstrations.reduce((sum, y) => sum + y, 0) / draws.length;
    const std = Math.sqrt(demonstrations.reduce((sum, y) => sum + (y - mean) ** 2, 0) / draws.length);
    const others = fillNormal(Rng.of(13), new Float64Array(200_000));
    const share = others.filter((e) => Math.abs(mean + std * e) < 0.5).length / others.length;
    expect(Math.abs(latent.cloneHits() / 100 - share)).toBeLessThan(
      4 * Math.sqrt((share * (1 - share)) / others.length) + 0.002,
    );
  });

  test("a crowd on straight paths is narrowest halfway, at the root of a half", () => {
    const draws = fillNormal(Rng.of(14), new Float64Array(200_000));
    let squares = 0;
    for (let i = 0; i < draws.length; i += 2) squares += (0.5 * draws[i] + 0.5 * draws[i + 1]) ** 2;
    expect(latent.halfway()).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(latent.halfway() ** 2).toBeCloseTo(squares / (draws.length / 2), 2);
  });

  test("a band after a gap is what the variances add up to", () => {
    expect(latent.bandAfterGap()).toBeCloseTo(Math.sqrt(0.3 ** 2 + 11 * 0.5 ** 2), 12);
  });
});

describe("chapter 4", () => {
  test("inference takes the gamble where safety costs more, and not where it costs less", () => {
    const cost = control.sureCostOfIndifference();
    const lottery = { winProbability: 0.5, loseCost: 20 };
    expect(gambles({ ...lottery, safeCost: cost + 1e-6 })).toBe(true);
    expect(gambles({ ...lottery, safeCost: cost - 1e-6 })).toBe(false);
  });

  test("seen halfway, walks that are pulled home scatter as much less at a quarter as 10,000 of them do", () => {
    const rng = Rng.of(5);
    const sum = (steps: Float64Array) => steps.reduce((total, s) => total + s, 0);
    let [unseen, seen] = [0, 0];
    for (let walk = 0; walk < 10_000; walk++) {
      const steps = fillNormal(rng, new Float64Array(16));
      const [quarter, half, all] = [4, 8, 16].map((t) => sum(steps.subarray(0, t)));
      const pulled = (at: number, t: number) => at - (t / 16) * all;
      unseen += pulled(quarter, 4) ** 2;
      // What the place halfway says of the place at a quarter is its mean, half of it.
      seen += (pulled(quarter, 4) - pulled(half, 8) / 2) ** 2;
    }
    // Each root mean square is known to a share of 1/√(2 · 10,000), their ratio to √2 times that: four standard errors.
    const ratio = Math.sqrt(seen / unseen);
    expect(Math.abs(control.narrowingWhenSeen() / ratio - 1)).toBeLessThan(
      (4 * Math.SQRT2) / Math.sqrt(20_000),
    );
  });

  test("three at the top leave log 3; two, spread ones, a hot τ and a small factor do not do", () => {
    const look = (values: string, scale = 20, temperature = 1) =>
      control.staysAtLogThree({ values, scale, temperature, shift: 0 });
    expect(look("2,2,2,-1").solved).toBe(true);
    expect(look("2,2,2,-1", 100).says).toContain(Math.log(3).toFixed(3));
    for (const wrong of [look("2,2,1,0"), look("3,2,1"), look("2,2,2", 1), look("2,2,2", 20, 2)])
      expect(wrong.solved).toBe(false);
  });
});
