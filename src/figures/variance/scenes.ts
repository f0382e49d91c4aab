import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "same-mean",
    title: "One mean, three spreads",
    note: "The same 100,000 draws of z. Predict first: which histogram is narrowest? Then find the one number that all three agree on.",
    params: {},
  },
  {
    name: "baseline",
    title: "What a constant buys",
    note: "Here f is negative at every z, and the score function multiplies it by noise. Compare the first two rows: all that differs is one constant taken off f.",
    params: { f: "elbo", k: 1, mu: 0, sigma: 1, logCounts: true },
  },
  {
    name: "wiggly",
    title: "Always the better one?",
    note: "f is cos(k z), and at k = 0.5 pathwise is far ahead. Will it stay ahead as k grows? Decide, then drag k up slowly and watch the variances.",
    params: { f: "cosine", k: 0.5 },
  },
  {
    name: "against-k",
    title: "Against k",
    note: "The comparison of Mohamed et al. (2020): three objectives, μ = σ = 1. Follow the curves from left to right: where do they change places, and why there?",
    params: { view: "k", f: "cosine", k: 3 },
  },
  {
    name: "batches",
    title: "More draws",
    note: "Averaging M draws divides every variance by M. How many draws does the score function need to be as sharp as one pathwise draw?",
    params: { view: "batch" },
  },
  {
    name: "dimensions",
    title: "More coordinates",
    note: "f is a sum over D coordinates, and you ask for the gradient of one. Which lines must rise with D, and which has no reason to?",
    params: { view: "dimension" },
  },
];
