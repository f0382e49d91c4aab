import type { GlossaryTerm } from "./term.ts";

/** Terms of chapters 1 and 3. */
export const inferenceTerms = {
  data: {
    word: "Data",
    tex: "\\cx",
    colour: "x",
    sentence: "What is seen: a number in the toy model, a picture in the VAE.",
  },
  latent: {
    word: "Latent",
    tex: "\\cz",
    colour: "z",
    sentence: "What is not seen and is thought to have caused the data; also called the code.",
  },
  prior: {
    word: "Prior",
    tex: "p(\\cz)",
    colour: "prior",
    sentence: "What is believed of the latent before any data are seen; here a standard normal.",
  },
  decoder: {
    word: "Decoder",
    tex: "\\cp(\\cx \\mid \\cz)",
    colour: "theta",
    sentence: "The model of how data come from a latent, with parameters θ.",
  },
  encoder: {
    word: "Encoder",
    tex: "\\cq(\\cz \\mid \\cx)",
    colour: "phi",
    sentence:
      "A network that looks at data and answers with a distribution over the latent, with parameters φ.",
  },
  theta: {
    word: "Parameters of the decoder",
    tex: "\\ctheta",
    colour: "theta",
    sentence: "What is learned so that the model makes the data probable.",
  },
  phi: {
    word: "Parameters of the encoder",
    tex: "\\cphi",
    colour: "phi",
    sentence: "What is turned to bring q nearer to the posterior; in control, to better a policy.",
  },
  width: {
    word: "Mean and width",
    tex: "\\cmu,\\; \\csigma",
    colour: "phi",
    sentence:
      "What a Gaussian q is made of; σ is a standard deviation on every page, and its square the variance.",
  },
  noise: {
    word: "Noise of the data",
    tex: "\\nu",
    sentence: "The standard deviation of x around f(z) in the toy model.",
  },
  points: { word: "Number of data points", tex: "N", sentence: "How many data there are to learn from." },
  posterior: {
    word: "Posterior",
    tex: "p(\\cz \\mid \\cx)",
    sentence: "What is believed of the latent once the data are seen, by Bayes’ rule: the exact answer.",
  },
  evidence: {
    word: "Log evidence",
    tex: "\\log p(\\cx)",
    sentence: "How probable the model finds the data, all latents taken into account, as a logarithm.",
  },
  elbo: {
    word: "ELBO",
    tex: "\\cELBO",
    colour: "elbo",
    sentence:
      "The evidence lower bound: a number that can be estimated, never exceeds the log evidence, and falls short of it by the divergence from q to the posterior.",
  },
  kl: {
    word: "KL divergence",
    tex: "\\cKL(q \\,\\|\\, p)",
    colour: "kl",
    sentence:
      "How much q and p differ, in nats, as an average under q: zero if they are the same, and not the same in both directions.",
  },
  entropy: {
    word: "Entropy",
    tex: "\\mathcal{H}(q)",
    sentence: "How unsure a distribution is, in nats; for a density it can be negative.",
  },
  nat: {
    word: "Nat",
    sentence: "The unit of natural logarithms of probabilities: one nat is a factor of 2.718.",
  },
  reconstruction: {
    word: "Reconstruction",
    tex: "\\mathbb{E}_{\\cq}[\\log \\cp(\\cx \\mid \\cz)]",
    colour: "reconstruction",
    sentence: "The part of the ELBO that asks that data can be drawn back from their latent.",
  },
  amortized: {
    word: "Amortized",
    sentence:
      "Of inference: learned once for all data points by a network, in place of a fit for every point.",
  },
  "approximation-gap": {
    word: "Approximation gap",
    sentence: "What even the best q of the family loses, because the posterior is not in the family.",
  },
  "amortization-gap": {
    word: "Amortization gap",
    sentence: "What a network loses on top, because it answers for all data points with one set of weights.",
  },
  "mode-seeking": {
    word: "Mode seeking",
    sentence:
      "The habit of a q fitted by the ELBO to sit on one hill of the posterior and leave the others out.",
  },
  iwae: {
    word: "Importance-weighted bound",
    sentence: "A tighter lower bound on the log evidence, from several weighted samples of the encoder.",
  },
  "beta-weight": {
    word: "β of the VAE",
    tex: "\\beta",
    sentence:
      "What multiplies the KL term in training: at 1 it is the ELBO; not to be confused with a backward message.",
  },
  collapse: {
    word: "Posterior collapse",
    sentence: "When the encoder answers everything with the prior, and the latent tells nothing of the data.",
  },
  aggregate: {
    word: "Aggregate posterior",
    tex: "\\frac{1}{N}\\sum_i \\cq(\\cz \\mid \\cx_i)",
    sentence: "The encoder’s answers to all data mixed together; sampling needs it to be near the prior.",
  },
  information: {
    word: "Mutual information",
    tex: "I(\\cx; \\cz)",
    sentence:
      "What a draw of the code tells of the data that it came from, in nats; over N data it is log N at most.",
  },
  "energy-distance": {
    word: "Energy distance",
    tex: "D^2",
    sentence:
      "How unlike two clouds of points are: twice the mean distance from a point of one to a point of the other, less the mean distance within each; 0 only if they are distributed alike.",
  },
  ancestral: {
    word: "Ancestral sampling",
    sentence: "Drawing in the order in which things come about: first z from the prior, then x from p(x|z).",
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
