import { mapProblem, parseMap } from "../../control/parseMap.ts";
import { integer, type ParamsOf, text } from "../../knobs/specs.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";

/** The longest chain, and the most cells of its world: all trajectories are gone through. */
const LONGEST = 6;
const MOST_CELLS = 15;

const { temperature, slip, stepCost, mudCost, pitCost, map } = gridworldParams;

function smallMapProblem(typed: string): string | null {
  const problem = mapProblem(typed);
  if (problem !== null) return problem;
  const { rows, columns } = parseMap(typed);
  return rows * columns > MOST_CELLS
    ? `A map of ${rows} × ${columns} is too large here: ${MOST_CELLS} cells are the most.`
    : null;
}

/** The knobs of the figure `optimality-chain`. */
export const params = {
  node: text({
    label: "Node",
    default: "s3",
    problem: (typed) =>
      /^[saO][1-6]$/.test(typed)
        ? null
        : `“${typed.slice(0, 20)}” is no node: s, a or O and a time, as in s3`,
    inPicture: true,
  }),
  known: text({
    label: "Known coins",
    default: "111111",
    problem: (typed) =>
      /^[01]{0,6}$/.test(typed)
        ? null
        : `“${typed.slice(0, 20)}” is no list of coins: 1 for known, 0 for unknown`,
    inPicture: true,
  }),
  horizon: integer({ label: "Horizon", tex: "T", min: 2, max: LONGEST, default: 6, unit: "steps" }),
  temperature: { ...temperature, default: 0.4 },
  slip,
  stepCost,
  mudCost,
  pitCost,
  map: {
    ...map,
    default: ".../SmG",
    problem: smallMapProblem,
    hint: "One character a cell: . floor, m mud, x pit, # wall, S start, G goal, 2–9 floor of that cost. At most 15 cells.",
  },
} as const;

export type Params = typeof params;
export type Values = ParamsOf<Params>;
