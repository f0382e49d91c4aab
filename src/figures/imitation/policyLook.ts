import type { Colour } from "../../marks/colour.ts";
import type { Walker } from "../../runs/imitation/snapshot.ts";

/** What each is called on the picture and in words, and its colour and dash everywhere in the figure. */
export const policyLook: Readonly<
  Record<
    Walker,
    { readonly name: string; readonly inWords: string; readonly colour: Colour; readonly dash?: string }
  >
> = {
  demonstrators: { name: "Demonstrators", inWords: "the demonstrators", colour: "x" },
  gaussian: { name: "Gaussian", inWords: "the Gaussian", colour: "own", dash: "2.5 2.5" },
  mixture: { name: "Mixture of two", inWords: "the mixture", colour: "shared", dash: "7 4" },
  conditionalVae: { name: "Conditional VAE", inWords: "the conditional VAE", colour: "z" },
  diffusion: { name: "Diffusion", inWords: "the diffusion policy", colour: "theta", dash: "9 3 2 3" },
};
