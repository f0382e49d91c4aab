import type { Colour } from "../../marks/colour.ts";
import type { Method } from "../../runs/representation/snapshot.ts";

interface MethodLook {
  /** At the end of its curve. */
  readonly name: string;
  /** In a sentence. */
  readonly said: string;
  readonly colour: Colour;
  readonly dash?: string;
}

/** What each method is called, and its colour and dash everywhere in the figure. */
export const methodLook: Readonly<Record<Method, MethodLook>> = {
  state: { name: "state", said: "the state", colour: "shared", dash: "7 4" },
  pixels: { name: "pixels", said: "pixels", colour: "x", dash: "2.5 2.5" },
  latent: { name: "code z", said: "the code z", colour: "z" },
  plain: { name: "z at β = 1", said: "the code at β = 1", colour: "prior", dash: "9 3 2 3" },
};
