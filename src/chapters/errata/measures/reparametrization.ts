import { compute, given, gradientOf, type Node } from "../../../inference/autodiff.ts";
import { exactVariance } from "../../../inference/exactGradient.ts";
import { expectNormal } from "../../../inference/expectNormal.ts";
import { momentsInClosedForm } from "../../../inference/momentsInClosedForm.ts";
import { testFunction } from "../../../inference/testFunctions.ts";
import { fillNormal, Rng } from "../../../math/rng.ts";
import { RunningMoments } from "../../../math/runningMoments.ts";
import { number } from "../../../knobs/specs.ts";
import type { Measure } from "../erratum.ts";

const draws = fillNormal(Rng.of(1, "errata"), new Float64Array(10_000));

function momentsOf(values: Float64Array): RunningMoments {
  const moments = new RunningMoments();
  moments.push(values);
  return moments;
}

/** Correction 3: the variance of μ + σε, from 10,000 draws. */
export const width: Measure = {
  knob: number({
    label: "Factor before ε",
    tex: "\\sigma",
    min: 0.05,
    max: 3,
    step: 0.05,
    scale: "log",
    default: 0.5,
  }),
  readings: (sigma) => [
    { label: "variance of 10,000 draws", value: momentsOf(draws.map((e) => 1 + sigma * e)).variance },
    { label: "σ²", value: sigma ** 2, line: "mended" },
    { label: "σ, which the notes call the variance", value: sigma, line: "taught" },
  ],
};

const [x, noise, sigma] = [1.5, 0.6, 0.5];

/** Correction 4: ∂/∂μ_φ of log N(x; μ + σε, ν²), on average over ε, when μ is the encoder's and when it is another's. */
export const fedDecoder: Measure = {
  knob: number({
    label: "What the encoder says",
    tex: "\\mu_\\phi",
    min: -3,
    max: 3,
    step: 0.05,
    default: 0,
  }),
  readings: (value) => {
    const [encoders, decoders] = [given("mu of phi", value), given("mu of theta", value)];
    const slope = (fed: Node) =>
      expectNormal((e) => {
        const z = compute("z", "plus", fed, given("sigma e", sigma * e));
        const logLikelihood = compute("l", "logNormal", given("x", x), z, given("noise", noise));
        return gradientOf(logLikelihood, [encoders])[0];
      });
    return [
      { label: "slope in it, when the decoder is fed with it", value: slope(encoders), line: "mended" },
      { label: "slope in it, when the decoder is fed with another", value: slope(decoders), line: "taught" },
    ];
  },
};

/** Correction 5: the same ε's at two φ's; their mean cannot move, that of z does. */
export const freeOfPhi: Measure = {
  knob: number({ label: "Move the mean to", tex: "\\mu", min: -3, max: 3, step: 0.1, default: 1 }),
  readings: (mu) => {
    const { mean } = momentsOf(draws);
    return [
      { label: "mean of 10,000 ε’s at μ = 0, and at your μ", value: mean, line: "mended" },
      { label: "mean of the z’s at μ = 0", value: momentsOf(draws.map((e) => sigma * e)).mean },
      {
        label: "mean of the z’s at your μ",
        value: momentsOf(draws.map((e) => mu + sigma * e)).mean,
        line: "taught",
      },
    ];
  },
};

/** Correction 6: exact variances of one draw’s gradient of E[cos kz] in μ, z ~ N(1, 1). */
export const cosine: Measure = {
  knob: number({ label: "Frequency", tex: "k", min: 0.2, max: 10, step: 0.1, scale: "log", default: 4 }),
  readings: (k) => {
    const q = { mu: 1, sigma: 1 };
    const moments = momentsInClosedForm(testFunction("cosine", k), q);
    const pathwise = exactVariance(moments, "reparameterized", "mu", q, 1);
    const score = exactVariance(moments, "scoreFunction", "mu", q, 1);
    return [
      { label: "variance, reparametrized", value: pathwise },
      { label: "variance, score function", value: score },
      { label: "the first divided by the second", value: pathwise / score, line: "mended" },
    ];
  },
};
