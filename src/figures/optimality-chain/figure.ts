import { mapProblem, parseMap } from "../../control/parseMap.ts";
import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { integer, type ParamsOf, text } from "../../knobs/specs.ts";
import { checks } from "./checks.ts";
import { model, type OptimalityChain } from "./model.ts";
import { tables } from "./tables.ts";
import { View } from "./View.tsx";

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

const knobs = {
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

export type Knobs = typeof knobs;
export type Params = ParamsOf<Knobs>;

/** Lecture 4.2: the graphical model, node by node, with the messages that meet in each and coins that may be unknown. */
export const figure = pureFigure<Knobs, OptimalityChain>({
  slug: "optimality-chain",
  title: "States, actions, and coins that came up optimal",
  claim:
    "What all coins together say of any state or action is the product of two messages: one that sums up the coins before it, and one that sums up the coins after it.",
  params: knobs,
  model,
  data: tables,
  checks,
  source: ["control/chain.ts", "control/chainOracle.ts"],
  View,
  scenes: [
    {
      name: "nothing",
      title: "No coin",
      note: "The backward message is 1 everywhere and the forward one is a random walk. Predict where the last state will be once only O₆ is known, then press its button.",
      params: { known: "000000", node: "s6" },
    },
    {
      name: "one-coin",
      title: "One coin",
      note: "Only the last coin is known. Click s₂: news from t = 6 has come back to it through the backward message alone. By how much do its bars move when you press O₆ again?",
      params: { known: "000001", node: "s2" },
    },
    {
      name: "meet",
      title: "Two messages",
      note: "All coins are known. Click along the states, or use the arrow keys: blue coins speak through α, orange ones through β, and the purple bars are their product.",
      params: { node: "s3" },
    },
    {
      name: "action",
      title: "An action",
      note: "A uniform prior gave each action 1/5. The coins from its time on say how good each is in each cell; the states before it say where it will be needed.",
      params: { node: "a1" },
    },
    {
      name: "unseen",
      title: "A coin unseen",
      note: "O₃ is unknown, and the other coins say: it crossed the mud at t = 3, when nobody looked. Predict where it is if O₃ is 1 as well, then press its button and click along the states.",
      params: { node: "O3", known: "110111" },
    },
    {
      name: "pit",
      title: "Chance",
      note: "Three moves in ten slip, and there is a pit below the way. From inside it the later coins would hardly have come up 1: compare α with the product at x.",
      params: { map: ".mG/S../.x.", slip: 0.3, node: "s3", pitCost: 10 },
    },
  ],
});
