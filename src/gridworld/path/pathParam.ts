import { pathProblem } from "../../control/path.ts";
import { text } from "../../knobs/specs.ts";
import { gridworldParams } from "../gridworldParams.ts";

/** Letters that a path may have: as many as the longest horizon has steps. */
const mostLetters = gridworldParams.horizon.max;

const problem = (typed: string): string | null =>
  typed.length > mostLetters
    ? `A path of ${typed.length} letters is too long: ${mostLetters} are the most.`
    : pathProblem(typed);

/** A path that is drawn on the map, as letters. */
export const pathParam = (standard: string) =>
  text({
    label: "Path",
    default: standard,
    problem,
    hint: "One letter a step: u up, r right, d down, l left, s stay. Draw it on the map, or write it here.",
  });

/** A map for paths: two goals, two pits above the way to the nearer one, mud before it. */
export const twoGoals = [
  "..........",
  "....xx....",
  "..........",
  "S...##..mG",
  "....##....",
  ".......m..",
  ".........G",
].join("/");
