import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "reward-and-entropy",
    title: "Reward and entropy",
    note: "The ELBO as chapter 1 left it. Point at a term: which two are drawn, and which is known exactly?",
    params: { lines: "one" },
  },
  {
    name: "split",
    title: "Split the expectation",
    note: "Nothing but linearity. Predict: if each expectation draws a z of its own, does the spread grow or shrink? Then move the observation to 3 and look again.",
    params: { lines: "two" },
  },
  {
    name: "closed-form",
    title: "Put the KL in closed form",
    note: "Two terms become one that needs no draws. Light H: where did it go? The dotted line stays, the hill narrows.",
    params: { lines: "three" },
  },
  {
    name: "one-draw",
    title: "One draw",
    note: "What the algorithm computes. Line 4 has the very numbers of line 3. Look at the variance of the gradient: why was it worth rewriting?",
    params: { lines: "four", samples: 1 },
  },
  {
    name: "divergence-can-hurt",
    title: "Exact is not always calmer",
    note: "Here q is the exact posterior. Predict: the KL is known exactly in line 3, so its variance must be below line 1’s. Is it? Find what the two logs do for each other when one z goes into both.",
    params: { likelihood: "linear", x: 2.5, noise: 1, mu: 1.25, sigma: 0.7 },
  },
];
