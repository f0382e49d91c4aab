import type { ActionName } from "../control/mdp.ts";

/** A sign for each action, beside its name. */
export const actionArrows: Readonly<Record<ActionName, string>> = {
  up: "↑",
  right: "→",
  down: "↓",
  left: "←",
  stay: "○",
};
