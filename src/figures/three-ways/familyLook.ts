import type { Family } from "../../inference/familyData.ts";
import type { Colour } from "../../marks/colour.ts";

interface FamilyLook {
  readonly name: string;
  readonly colour: Colour;
  readonly dash?: string;
}

/** What each family is called on the picture, and its colour and dash everywhere in the figure. */
export const familyLook: Readonly<Record<Family, FamilyLook>> = {
  shared: { name: "one shared q", colour: "shared", dash: "7 4" },
  amortized: { name: "network", colour: "phi" },
  perPoint: { name: "one q each", colour: "own", dash: "2.5 2.5" },
};
