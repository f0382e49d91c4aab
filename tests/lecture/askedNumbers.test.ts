import { expect, test } from "vitest";
import { risingPercent } from "../../src/chapters/amortized/risingPercent.ts";
import { sureCostOfIndifference } from "../../src/chapters/control/truths.ts";
import { cloneHits } from "../../src/chapters/latent-models/truths.ts";
import { codesWithinOne, widening } from "../../src/chapters/vae/truths.ts";
import { lotteryActions } from "../../src/control/lottery.ts";
import { softMaximum, toPolicy } from "../../src/control/localBackup.ts";
import { softLevels } from "../../src/control/softLevels.ts";
import { figure as bandit } from "../../src/figures/vi-as-rl/figure.ts";
import { exactRows } from "../../src/inference/exactRows.ts";
import { expectNormal } from "../../src/inference/expectNormal.ts";
import { parametersOf } from "../../src/inference/familyCosts.ts";
import {
  noBaseline,
  reparameterizedGradient,
  roomForDraws,
  roomForGradients,
  scoreFunctionGradient,
} from "../../src/inference/gradientEstimators.ts";
import { logJoint } from "../../src/inference/toyModel.ts";
import { defaultsOf } from "../../src/knobs/specs.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { meanOf } from "../../src/math/meanOf.ts";
import { klFromStandardNormal } from "../../src/math/normal.ts";
import { normalCdf } from "../../src/math/normalCdf.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

/** What a question of the lecture takes for true, and what it tells. */
function asked(id: string) {
  const beat = defaultDeck.beats.find((one) => one.id === id);
  if (beat?.kind !== "ask") throw new Error(`The lecture asks no ${id}.`);
  return { truth: beat.ask.truth, reveal: beat.reveal };
}

/** A number as slides print it, with a minus sign of its own. */
const printed = (value: number, digits: number) => value.toFixed(digits).replace("-", "−");

test("wrong-width: a q twice as wide costs 0.81 nats, one half as wide 0.32", () => {
  const [wide, narrow] = [2, 1 / 2].map((width) => klFromStandardNormal(0, 2 * Math.log(width)));
  expect(wide).toBeGreaterThan(narrow);
  const { truth, reveal } = asked("wrong-width");
  expect(truth).toBe("Twice as wide");
  expect(reveal).toContain(`costs ${printed(wide, 2)} nats, half as wide ${printed(narrow, 2)}`);
});

test("numbers-to-learn: a q for each of a million pictures has twenty million", () => {
  const { perPoint } = parametersOf(1_000_000, 0);
  expect(10 * perPoint).toBe(20_000_000);
  expect(asked("numbers-to-learn").truth).toBe("Twenty million");
});

test("rising-steps: the truth is the chapter's, which its test counts", () => {
  expect(asked("rising-steps").truth).toBe(risingPercent);
  expect(risingPercent).toBe(50);
});

test("hundred-for-all: 100 nats more leave the mean of the policy gradient and lift its variance a hundredfold", () => {
  const { mu, sigma, ...observation } = defaultsOf(bandit.params);
  const push = (extra: number) => (e: number) =>
    (logJoint(observation, mu + sigma * e) + extra) * (e / sigma);
  const mean = (extra: number) => expectNormal(push(extra));
  const variance = (extra: number) => expectNormal((e) => (push(extra)(e) - mean(extra)) ** 2);
  expect(mean(100)).toBeCloseTo(mean(0), 6);
  expect(variance(100)).toBeGreaterThan(100 * variance(0));
  expect(asked("hundred-for-all").truth).toBe("Its noise");
});

test("narrow-q: as σ falls pathwise grows calmer, and the score function noisier, like f(μ)²/σ²", () => {
  // (z − 1)² is 1 at μ = 0.
  const varianceOf = (sigma: number, name: string) =>
    exactRows("quadratic", 1, { mu: 0, sigma }, 1).rows.find(
      ({ estimator, parameter }) => estimator === name && parameter === "mu",
    )?.exactVariance ?? Number.NaN;
  const widths = [0.4, 0.2, 0.1, 0.05];
  const path = widths.map((sigma) => varianceOf(sigma, "reparameterized"));
  const score = widths.map((sigma) => varianceOf(sigma, "scoreFunction"));
  expect(path).toEqual(path.toSorted((a, b) => b - a));
  expect(score).toEqual(score.toSorted((a, b) => a - b));
  expect(score[3] * widths[3] ** 2).toBeCloseTo(1, 1);
  expect(asked("narrow-q").truth).toBe("Pathwise calmer, score function noisier");
});

test("four-times-as-dear: the ellipse is twice as wide", () => {
  expect(widening()).toBeCloseTo(2, 2);
  expect(asked("four-times-as-dear").truth).toBe("Twice as wide");
});

test("inner-circle: 39 codes of a hundred, in ten dimensions not one in 5,000", () => {
  const { truth, reveal } = asked("inner-circle");
  expect(truth).toBe(printed(codesWithinOne(), 0));
  // The distance from the middle has the density ρ⁹ exp(−ρ²/2) / (2⁴ 4!) in ten dimensions.
  const within = Array.from({ length: 10_000 }, (_, i) => (i + 0.5) / 10_000)
    .map((rho) => (rho ** 9 * Math.exp(-(rho ** 2) / 2)) / (2 ** 4 * 24))
    .reduce((sum, density) => sum + density / 10_000, 0);
  expect(1 / within).toBeGreaterThan(5000);
  expect(1 / within).toBeLessThan(6000);
  expect(reveal).toContain("fewer than one in 5,000");
  expect(normalCdf(1) - normalCdf(-1)).toBeCloseTo(0.68, 2);
  expect(reveal).toContain("On a line it would be 68");
});

test("mean-of-two-ways: 38 draws of the fitted Gaussian", () => {
  const { truth, reveal } = asked("mean-of-two-ways");
  expect(truth).toBe(Math.round(cloneHits()));
  expect(reveal).toContain("The best Gaussian has mean 0 and a variance of about 1");
});

test("five-alike: −3 + log 5, and with the prior counted −3", () => {
  const levels = softLevels(Array<number>(5).fill(-3), 1);
  expect(asked("five-alike").truth).toBe(`About ${printed(levels.logSumExp, 1)}`);
  expect(levels.logMeanExp).toBeCloseTo(-3, 12);
});

test("sure-cost: log 2, however much is lost, and 10 where costs are averaged", () => {
  const { truth, reveal } = asked("sure-cost");
  expect(truth).toBe(`About ${sureCostOfIndifference().toFixed(1)} nats`);
  expect(sureCostOfIndifference()).toBeCloseTo(Math.log(2), 6);
  const gamble = (loseCost: number) => lotteryActions({ safeCost: 0, winProbability: 0.5, loseCost })[1];
  expect(gamble(200).Q).toBeCloseTo(gamble(20).Q, 6);
  expect(gamble(20).causalQ).toBe(-10);
  expect(reveal).toContain(`log 2, about ${sureCostOfIndifference().toFixed(2)}`);
});

test("q-at-v: an action whose Q is V keeps its prior, also if it is not the best", () => {
  const settings = { temperature: 1, logWeights: Float64Array.of(0.1, 0.3, 0.2, 0.25, 0.15).map(Math.log) };
  const values = Float64Array.of(-4, -1, -2.5, 0, -3);
  const others = Float64Array.from(values, (q, a) => (a === 2 ? Number.NEGATIVE_INFINITY : q));
  // V of all five is V of the other four, each weighed anew, where the fifth is at V.
  values[2] = softMaximum(others, settings) - Math.log(0.8);
  expect(softMaximum(values, settings)).toBeCloseTo(values[2], 12);
  toPolicy(values, settings);
  expect(values[2]).toBeCloseTo(0.2, 12);
  expect(asked("q-at-v").truth).toBe("Nothing: it stays at its prior");
});

test("constant-reward: pathwise says 0 at every draw, the score function what averages out", () => {
  const [count, q] = [20_000, { mu: 1, sigma: 0.5 }];
  const draws = { ...roomForDraws(count), epsilon: fillNormal(Rng.of(8), new Float64Array(count)) };
  draws.values.fill(5);
  const [path, score] = [roomForGradients(count), roomForGradients(count)];
  reparameterizedGradient(draws, 0, path);
  scoreFunctionGradient(draws, q, noBaseline, 0, score);
  for (const parameter of ["mu", "sigma"] as const) {
    expect(path[parameter].every((slope) => slope === 0)).toBe(true);
    const std = Math.sqrt(meanOf(score[parameter].map((slope) => slope ** 2)));
    expect(std).toBeGreaterThan(5);
    expect(Math.abs(meanOf(score[parameter]))).toBeLessThan((4 * std) / Math.sqrt(count));
  }
  expect(asked("constant-reward").truth).toBe("Pathwise 0; score function 0 on average");
});
