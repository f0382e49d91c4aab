import { pathProblem } from "../../control/path.ts";
import { choice, integer, number, type ParamsOf, seed, text } from "../../knobs/specs.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";

/** The map that the figure begins with: two goals, two pits above the way to the nearer one, mud before it. */
const worldMap = [
  "..........",
  "....xx....",
  "..........",
  "S...##..mG",
  "....##....",
  ".......m..",
  ".........G",
].join("/");

/** Letters that a path may have: as many as the longest horizon has steps. */
const mostLetters = gridworldParams.horizon.max;

const problem = (typed: string): string | null =>
  typed.length > mostLetters
    ? `A path of ${typed.length} letters is too long: ${mostLetters} are the most.`
    : pathProblem(typed);

const { temperature, map, horizon, ...others } = gridworldParams;

/** The knobs of the figure `monkey`. */
export const params = {
  path: text({
    label: "Path",
    default: "urrrurdrrrrrd",
    problem,
    hint: "One letter a step: u up, r right, d down, l left, s stay. Draw it on the map, or write it here.",
  }),
  temperature,
  monkeys: integer({
    label: "Monkeys",
    min: 1,
    max: 300,
    default: 60,
    hint: "How many are sampled beside your path.",
  }),
  seed: seed(),
  shift: number({
    label: "Reward shift",
    tex: "c",
    min: -5,
    max: 5,
    step: 0.1,
    default: 0,
    unit: "nats",
    hint: "Every r becomes r + c in every cell, at the goal too. With r above 0, exp(r) is no probability any more, only a factor.",
  }),
  suspects: choice({
    label: "Suspected goals",
    options: { marked: "the map’s goals", cells: "every cell" },
    default: "marked",
    hint: "Which cells may have been the goal of whoever walked your path: one of those marked G, or any cell at all.",
  }),
  ...others,
  horizon: { ...horizon, default: 30 },
  map: { ...map, default: worldMap },
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
