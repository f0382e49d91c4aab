import type { Colour } from "../../marks/colour.ts";
import type { Walker } from "../../runs/imitation/snapshot.ts";

interface Look {
  readonly name: string;
  /** Its name where there is little room. */
  readonly brief: string;
  readonly inWords: string;
  readonly colour: Colour;
  readonly dash?: string;
}

/** What each is called on the picture and in words, and its colour and dash everywhere in the figure. */
export const policyLook: Readonly<Record<Walker, Look>> = {
  demonstrators: { name: "Demonstrators", brief: "demonstr.", inWords: "the demonstrators", colour: "x" },
  gaussian: {
    name: "Gaussian",
    brief: "Gaussian",
    inWords: "the Gaussian",
    colour: "own",
    dash: "2.5 2.5",
  },
  mixture: {
    name: "Mixture of two",
    brief: "mixture",
    inWords: "the mixture",
    colour: "shared",
    dash: "7 4",
  },
  conditionalVae: {
    name: "Conditional VAE",
    brief: "cond. VAE",
    inWords: "the conditional VAE",
    colour: "z",
  },
  diffusion: {
    name: "Diffusion",
    brief: "diffusion",
    inWords: "the diffusion policy",
    colour: "theta",
    dash: "9 3 2 3",
  },
};
