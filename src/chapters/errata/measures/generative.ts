import { expectNormal } from "../../../inference/expectNormal.ts";
import { conjugatePosterior } from "../../../inference/toyModel.ts";
import { logSumExp } from "../../../math/logSumExp.ts";
import { klFromStandardNormal, logPdf } from "../../../math/normal.ts";
import { evenNodes } from "../../../math/quadrature.ts";
import { integer, number } from "../../../knobs/specs.ts";
import type { Measure } from "../erratum.ts";

/**
 * Correction 13, for z ~ N(0, 1), x|z ~ N(z, ν²) and q the exact posterior: the mean of KL(q(z|x) ‖ p) over all x, the KL of
 * the aggregate ∫ q(z|x) p(x) dx from p, and what is between them (Hoffman & Johnson 2016), I(x; z) = ½ log(1 + 1/ν²).
 */
export const aggregate: Measure = {
  knob: number({
    label: "Noise of x",
    tex: "\\nu",
    min: 0.3,
    max: 3,
    step: 0.05,
    scale: "log",
    default: 0.6,
  }),
  readings: (noise) => {
    const spread = Math.sqrt(1 + noise ** 2);
    const { std } = conjugatePosterior(0, noise);
    const mean = (e: number) => conjugatePosterior(spread * e, noise).mean;
    const kl = expectNormal((e) => klFromStandardNormal(mean(e), 2 * Math.log(std)));
    const nodes = evenNodes(-8, 8, 161);
    const ofAggregate = nodes.reduce((sum, z) => {
      const density = expectNormal((e) => Math.exp(logPdf(z, mean(e), std)));
      return sum + density * (Math.log(density) - logPdf(z, 0, 1)) * (nodes[1] - nodes[0]);
    }, 0);
    return [
      { label: "KL(q(z|x) ‖ p), mean over all x", value: kl, unit: "nats", line: "taught" },
      { label: "KL of the aggregate from p", value: ofAggregate, unit: "nats", line: "mended" },
      { label: "what z tells of x, I(x; z)", value: 0.5 * Math.log1p(noise ** -2), unit: "nats" },
    ];
  },
};

/**
 * Correction 14: z′ = 0.9 z + a_t + ½ ε with a_t = ±k, either sign as likely. Expected log-density of z′ under a prior that
 * is told a_t; that has one and the same action for all steps (0 is the best); that averages over both.
 */
export const actionIndex: Measure = {
  knob: number({ label: "Size of the actions", tex: "k", min: 0, max: 2, step: 0.05, default: 0.5 }),
  readings: (size) => {
    const std = 0.5;
    // By symmetry a_t = +size stands for both signs; what 0.9 z adds is known to all three.
    const expect = (logDensity: (moved: number) => number) => expectNormal((e) => logDensity(size + std * e));
    const told = expect((moved) => logPdf(moved, size, std));
    const one = expect((moved) => logPdf(moved, 0, std));
    const averaged = expect(
      (moved) => logSumExp([logPdf(moved, size, std), logPdf(moved, -size, std)]) - Math.log(2),
    );
    return [
      { label: "log-density of a step, its action known", value: told, unit: "nats", line: "mended" },
      { label: "one a for all steps", value: one, unit: "nats", line: "taught" },
      { label: "no action, but an average over both", value: averaged, unit: "nats" },
      { label: "lost a step, at least", value: told - averaged, unit: "nats" },
    ];
  },
};

/** Noise that each step of correction 15 mixes in, a variance; and the variance of the data. */
export const mixed = 0.1;
export const dataVariance = 4;

/** ā_t and v_t. */
const kept = (t: number) => (1 - mixed) ** t;
const spread = (t: number) => dataVariance * kept(t) + 1 - kept(t);

/**
 * Correction 15: x_t = √(1 − b) x_{t−1} + √b ε from x_0 ~ N(0, 4). With ā_t = (1 − b)^t, v_t = 4 ā_t + 1 − ā_t:
 *
 *     prior:  E KL(q(x_T|x_0) ‖ N(0, 1)) = ½ (4 ā_T − ā_T − log(1 − ā_T))
 *     step t: E KL(q(x_{t−1}|x_t, x_0) ‖ q(x_{t−1}|x_t)) = ½ log[(v_{t−1} b / v_t) / ((1 − ā_{t−1}) b / (1 − ā_t))]
 *
 * the last by two Gaussians whose means differ by just as much as their variances do (Ho et al. 2020, eq. 5 and 6).
 */
export const noising: Measure = {
  knob: integer({ label: "Noising steps", tex: "T", min: 2, max: 100, scale: "log", default: 60 }),
  readings: (T) => {
    let learned = 0;
    for (let t = 2; t <= T; t++) {
      const reverse = (spread(t - 1) * mixed) / spread(t);
      const known = ((1 - kept(t - 1)) * mixed) / (1 - kept(t));
      learned += 0.5 * Math.log(reverse / known);
    }
    const prior = 0.5 * (dataVariance * kept(T) - kept(T) - Math.log1p(-kept(T)));
    return [
      {
        label: "left to the prior: KL of the last x from N(0, 1)",
        value: prior,
        unit: "nats",
        line: "taught",
      },
      { label: "left to the learned steps", value: learned, unit: "nats", line: "mended" },
    ];
  },
};
