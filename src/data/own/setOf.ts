import { type OwnSet, ownSet } from "./ownSet.ts";
import { type Ink, withLightInk } from "./polarity.ts";
import type { Understood } from "./understood.ts";

/** The set that comes of what was understood. Throws an Error that says why it can be none. */
export const setOf = ({ name, pictures, labels }: Understood, ink: Ink): OwnSet =>
  ownSet(name, withLightInk(pictures, ink), labels);
