import type { Family } from "../../inference/familyData.ts";
import type { Colour } from "../../marks/colour.ts";

/** What each family is called on the picture, and its colour and dash everywhere in the figure. */
export const familyLook: Readonly<
  Record<Family, { readonly name: string; readonly colour: Colour; readonly dash?: string }>
> = {
  shared: { name: "one shared q", colour: "var(--shared)", dash: "7 4" },
  amortized: { name: "network", colour: "var(--phi)" },
  perPoint: { name: "one q each", colour: "var(--own)", dash: "2.5 2.5" },
};
