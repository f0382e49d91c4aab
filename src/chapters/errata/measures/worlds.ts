import { backwardMessages } from "../../../control/backwardMessages.ts";
import { controlProblem, type ProblemOptions } from "../../../control/controlProblem.ts";
import { type Gridworld, gridworld } from "../../../control/gridworld.ts";
import { parseMap } from "../../../control/parseMap.ts";

/** Four cells in a row: the start, two of floor, the goal. Leaving any but the goal costs 1 nat. */
export const corridor: Gridworld = gridworld(parseMap("S..G"));

/** The messages of a problem in the corridor, or in a world made of it. */
export const messagesIn = (options: ProblemOptions, world: Gridworld = corridor) =>
  backwardMessages(controlProblem(world, options));
