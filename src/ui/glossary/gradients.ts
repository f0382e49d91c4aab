import type { GlossaryTerm } from "./term.ts";

/** Terms of chapter 2. */
export const gradientTerms = {
  epsilon: {
    word: "Noise",
    tex: "\\varepsilon",
    sentence: "A standard normal draw that no parameter can change; z = μ + σε makes a sample of it.",
  },
  "score-function": {
    word: "Score function",
    tex: "f(\\cz)\\,\\nabla_{\\cphi} \\log \\cq(\\cz)",
    colour: "score",
    sentence:
      "A gradient estimate that reweights samples by their rewards and needs no derivative of them; as the policy gradient, the heart of REINFORCE.",
  },
  baseline: {
    word: "Baseline",
    tex: "b",
    colour: "score-baseline",
    sentence:
      "A constant taken off every reward: it leaves the mean of the score function alone and can lower its variance.",
    also: "In “The algorithm, line by line” b is the constant of the decoder’s line. The baseline is the expected reward in chapter 1, and the constant that makes the variance least in chapter 2.",
  },
  "control-variate": {
    word: "Control variate",
    tex: "c",
    sentence:
      "Something of known mean that is taken off an estimate, and its mean put back: the mean stays, and the noise that both share goes. A baseline is one.",
    also: "In “The algorithm, line by line” c is the constant of the encoder’s line; in “One decision: a lottery” what safety costs.",
  },
  critic: {
    word: "Critic",
    tex: "b(s)",
    sentence:
      "A second function that is trained to predict the reward to expect, and taken off as the baseline of a policy gradient.",
  },
  "policy-gradient": {
    word: "Policy gradient",
    tex: "\\nabla_{\\cphi} J",
    sentence:
      "The slope of the expected reward, from sampled actions alone: each pushes the policy towards itself, as hard as it was rewarded. The score function, as reinforcement learning calls it.",
  },
  reparametrization: {
    word: "Reparametrization",
    tex: "\\nabla_{\\cphi} f(g_{\\cphi}(\\varepsilon))",
    colour: "pathwise",
    sentence:
      "Writing a sample as a function of noise, so that the gradient flows through the sample; also called the pathwise estimator.",
  },
  relaxation: {
    word: "Relaxation",
    colour: "relaxed",
    sentence:
      "A category softened into a mixture (Gumbel-softmax), so that it can slide: less variance, at the price of bias.",
    also: "Its temperature is λ, which in “One objective, two readings” is how far from the prior you have come.",
  },
  gumbel: {
    word: "Gumbel distribution",
    tex: "G",
    sentence:
      "The noise that turns logits into a draw: add an independent one to each, and the largest sum names the category, with the softmax’s probabilities.",
  },
  adam: {
    word: "Adam",
    tex: "\\hat m / \\sqrt{\\hat v}",
    sentence:
      "A rule for steps up a noisy slope: each parameter moves by its slope’s running mean, divided by the root of the running mean of its square (Kingma and Ba 2015).",
    also: "Its β₁ and β₂ are neither the β of the VAE nor a message.",
  },
  samples: { word: "Number of samples", tex: "M", sentence: "How many draws an estimate is averaged over." },
  variance: {
    word: "Variance of an estimate",
    sentence:
      "How far single estimates scatter around the true gradient; averaging M of them divides it by M.",
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
