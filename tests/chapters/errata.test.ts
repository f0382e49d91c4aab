import { describe, expect, test } from "vitest";
import type { Erratum, Measure } from "../../src/chapters/errata/erratum.ts";
import { errata } from "../../src/chapters/errata/list.ts";
import { dataVariance, mixed } from "../../src/chapters/errata/measures/generative.ts";
import { steps } from "../../src/chapters/errata/measures/messages.ts";
import { lazySteps } from "../../src/chapters/errata/measures/policy.ts";
import { measures } from "../../src/chapters/errata/measures/measures.ts";
import { corridor } from "../../src/chapters/errata/measures/worlds.ts";
import { controlProblem, normalizedPrior } from "../../src/control/controlProblem.ts";
import { enumeratedLogBeta, enumerateTrajectories, forEachTrajectory } from "../../src/control/enumerate.ts";
import { conjugatePosterior } from "../../src/inference/toyModel.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";
import { logPdf } from "../../src/math/normal.ts";
import { fillNormal, Rng } from "../../src/math/rng.ts";

const erratum = (number: number) => errata[number - 1];
const measureOf = ({ measure }: Erratum): Measure => measures[measure];
const valuesOf = (erratum: Erratum, knob = measureOf(erratum).knob.default) =>
  measureOf(erratum)
    .readings(knob)
    .map(({ value }) => value);
/** The ends of a knob, its default, and what lies between. */
const settingsOf = (erratum: Erratum) => {
  const { knob } = measureOf(erratum);
  const middle = (knob.min + knob.max) / 2;
  return [knob.min, knob.default, knob.integer ? Math.round(middle) : middle, knob.max];
};
const hold = (number: number, truths: (knob: number) => readonly number[], digits = 10) => {
  for (const knob of settingsOf(erratum(number)))
    truths(knob).forEach((truth, i) =>
      expect(valuesOf(erratum(number), knob)[i], `number ${i} at ${knob}`).toBeCloseTo(truth, digits),
    );
};

test("there are fifteen, in order, each with one line taught and one mended", () => {
  expect(errata.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  for (const { taught, mended } of errata) {
    expect(taught).not.toBe(mended);
    expect(mended).toContain("erratum-mend");
  }
});

describe.each(errata)("correction $number", (erratum) => {
  test("has numbers that are finite at all settings, and that its knob changes", () => {
    const { knob, readings } = measureOf(erratum);
    for (const setting of [knob.min, knob.default, knob.max])
      for (const { value } of readings(setting)) expect(Number.isFinite(value)).toBe(true);
    expect(readings(knob.min)).not.toEqual(readings(knob.max));
  });
});

describe("the numbers are true:", () => {
  test("1: an encoder of slope a integrates to 1 over z and to 1/a over x", () => hold(1, (a) => [1, 1 / a]));

  test("2: against 400,000 draws, four standard errors wide", () => {
    const draws = fillNormal(Rng.of(7), new Float64Array(400_000));
    const [x, noise, sigma] = [1.5, 0.6, 0.8];
    const push = draws.map((e) => {
      const z = sigma * e;
      return ((logPdf(z, 0, 1) + logPdf(x, z, noise)) * e) / sigma;
    });
    const mean = push.reduce((sum, g) => sum + g, 0) / push.length;
    const variance = push.reduce((sum, g) => sum + (g - mean) ** 2, 0) / push.length;
    const fourth = push.reduce((sum, g) => sum + (g - mean) ** 4, 0) / push.length;
    const [mended, taught, slope, half] = valuesOf(erratum(2), 16);
    expect(Math.abs(mean - slope)).toBeLessThan(4 * Math.sqrt(variance / push.length));
    expect(Math.abs(variance - taught)).toBeLessThan(4 * Math.sqrt((fourth - variance ** 2) / push.length));
    expect(taught / mended).toBeCloseTo(16, 10);
    expect(slope).toBeCloseTo(x / noise ** 2, 10);
    expect(half).toBeCloseTo(slope / 16, 10);
  });

  test("3: the variance of the draws is σ² within four standard errors, and σ only at 1", () => {
    for (const sigma of settingsOf(erratum(3))) {
      const [sampled, square] = valuesOf(erratum(3), sigma);
      expect(Math.abs(sampled - square)).toBeLessThan(4 * square * Math.sqrt(2 / 10_000));
    }
  });

  test("4: the slope is (x − μ)/ν² through the encoder, and none otherwise", () =>
    hold(4, (mu) => [(1.5 - mu) / 0.6 ** 2, 0]));

  test("5: the z's move by as much as μ, the ε's not at all", () => {
    const [mean, atZero] = valuesOf(erratum(5));
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(10_000));
    hold(5, (mu) => [mean, atZero, atZero + mu]);
    expect(atZero).toBeCloseTo(0.5 * mean, 10);
  });

  test("6: the lecture's closed forms for the cosine at μ = σ = 1", () =>
    hold(
      6,
      (k) => {
        const [wave, mean] = [
          Math.exp(-2 * k * k) * Math.cos(2 * k),
          -k * Math.exp((-k * k) / 2) * Math.sin(k),
        ];
        const pathwise = (k * k * (1 - wave)) / 2 - mean ** 2;
        const score = (1 + (1 - 4 * k * k) * wave) / 2 - mean ** 2;
        return [pathwise, score, pathwise / score];
      },
      9,
    ));

  test("7: messages, by going through all trajectories", () => {
    const problem = controlProblem(corridor, { horizon: steps });
    // β(s, a): of all trajectories from s, those whose first action is a, without that action's prior.
    const withRight = (t: number, s: number) => {
      const logs: number[] = [];
      forEachTrajectory(
        { ...problem, horizon: steps - t + 1 },
        ({ actions, logWeight }) => actions[0] === 1 && logs.push(logWeight + Math.log(5)),
        s,
      );
      return Math.exp(logSumExp(logs));
    };
    const of = (t: number, s: number) => Math.exp(enumeratedLogBeta(problem, t, s));
    for (let t = 1; t < steps; t++) {
      const truths = [withRight(t, 1), withRight(t + 1, 1), of(t, 0), of(t + 1, 1)];
      truths.forEach((truth, i) => expect(valuesOf(erratum(7), t)[i]).toBeCloseTo(truth, 12));
    }
  });

  test("8: log evidences, by going through all trajectories", () => {
    for (const horizon of [2, 4, 6]) {
      const of = (T: number) => enumerateTrajectories(controlProblem(corridor, { horizon: T })).logEvidence;
      const truths = [of(horizon), of(horizon - 1), of(horizon - 1) - of(horizon)];
      truths.forEach((truth, i) => expect(valuesOf(erratum(8), horizon)[i]).toBeCloseTo(truth, 12));
    }
  });

  test("9: V − max of 3, 2, 1, 0 is a geometric sum, untouched by adding", () => {
    const above = (k: number) => Math.log((1 - Math.exp(-4 * k)) / (1 - Math.exp(-k)));
    hold(9, (k) => [above(1), above(1), above(k)]);
  });

  test("10: how likely staying is, by going through all trajectories", () => {
    for (const weight of [-3, 0, 2, 3]) {
      const log = normalizedPrior([0, 0, 0, 0, weight]);
      const staying = (extra: (a: number) => number) => {
        const all: number[] = [];
        const stay: number[] = [];
        forEachTrajectory(
          controlProblem(corridor, { horizon: lazySteps, uniformPrior: "ignored" }),
          ({ actions, logWeight }) => {
            const total = logWeight + actions.reduce((sum, a) => sum + extra(a), 0);
            all.push(total);
            if (actions[0] === 4) stay.push(total);
          },
        );
        return Math.exp(logSumExp(stay) - logSumExp(all));
      };
      const [backup, paid, withoutLog] = valuesOf(erratum(10), weight);
      expect(backup).toBeCloseTo(
        staying((a) => log[a]),
        12,
      );
      expect(paid).toBeCloseTo(backup, 12);
      expect(withoutLog).toBeCloseTo(
        staying((a) => Math.exp(log[a])),
        12,
      );
    }
  });

  test("11: V rises by T log 5 and no policy changes", () => {
    for (const T of settingsOf(erratum(11))) {
      const [counted, ignored, difference, exact, change] = valuesOf(erratum(11), T);
      expect(ignored - counted).toBeCloseTo(T * Math.log(5), 9);
      expect(difference).toBeCloseTo(exact, 9);
      expect(change).toBeLessThan(1e-11);
    }
  });

  test("12: Σ exp(Q/τ) over (Σ exp Q)^(1/τ), which is 1 at τ = 1 alone", () =>
    hold(12, (tau) => {
      const sum = (at: number) => (1 - Math.exp(-4 / at)) / (1 - Math.exp(-1 / at));
      return [(Math.exp(3 / tau) * sum(tau)) / (Math.exp(3) * sum(1)) ** (1 / tau), 1];
    }));

  test("13: the mean KL is the mutual information ½ log(1 + 1/ν²); the aggregate is the prior", () => {
    hold(13, (noise) => [0.5 * Math.log(1 + 1 / noise ** 2), 0]);
    expect(conjugatePosterior(0, 1).std).toBeCloseTo(Math.SQRT1_2, 12);
  });

  test("14: an unknown action costs a²/(2s²) nats, or what it tells of itself", () => {
    for (const size of settingsOf(erratum(14))) {
      const [told, one, averaged, lost] = valuesOf(erratum(14), size);
      expect(told).toBeCloseTo(-0.5 * Math.log(2 * Math.PI * Math.E * 0.25), 10);
      expect(told - one).toBeCloseTo(size ** 2 / (2 * 0.25), 10);
      // What is lost is the mutual information of action and step: by Bayes' rule, log 2 less what stays unknown of the sign.
      const unknown = integrate((u) => {
        const [a, b] = [density(u, size), density(u, -size)];
        const p = a / (a + b);
        return ((a + b) / 2) * (-xlogx(p) - xlogx(1 - p));
      });
      expect(lost).toBeCloseTo(Math.log(2) - unknown, 8);
      expect(averaged).toBeGreaterThanOrEqual(one - 1e-12);
    }
  });

  test("15: prior and learned steps share out the information in x₁", () => {
    const kept = (t: number) => (1 - mixed) ** t;
    const information = (t: number) => 0.5 * Math.log1p((dataVariance * kept(t)) / (1 - kept(t)));
    for (const T of settingsOf(erratum(15))) {
      const [prior, learned] = valuesOf(erratum(15), T);
      expect(learned).toBeCloseTo(information(1) - information(T), 10);
      // KL(q(x_T|x_0) ‖ p) is what x_T knows of x_0, and how far x_T is from N(0, 1) by itself.
      const variance = dataVariance * kept(T) + 1 - kept(T);
      expect(prior).toBeCloseTo(information(T) + 0.5 * (variance - 1 - Math.log(variance)), 10);
    }
  });
});

const density = (u: number, mean: number) => Math.exp(logPdf(u, mean, 0.5));
const xlogx = (p: number) => (p > 0 ? p * Math.log(p) : 0);
const integrate = (f: (u: number) => number) => {
  let sum = 0;
  for (let i = -4000; i <= 4000; i++) sum += f(i / 500) / 500;
  return sum;
};
