import { mapProblem, parseMap } from "../../control/parseMap.ts";
import { pureFigure } from "../../frame/contract.ts";
import { gridworldParams } from "../../gridworld/gridworldParams.ts";
import { integer, type ParamsOf, text } from "../../knobs/specs.ts";
import { oneOf, right } from "../../ui/predict/ask.ts";
import { checks } from "./checks.ts";
import { describe } from "./describe.ts";
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
    "What the coins say of a state is a product: α sums up the coins before it, β its own coin and those after it.",
  params: knobs,
  model,
  data: tables,
  checks,
  describe,
  source: ["control/chain.ts", "control/chainOracle.ts"],
  View,
  scenes: [
    {
      name: "nothing",
      title: "No coin",
      note: "No coin is known: this is a random walk, and at t = 6 it is at the goal with probability 0.16. How probable will the goal be once O₆ alone is known? Guess, then press its button.",
      ask: { kind: "number", min: 0, max: 1, truth: 0.74 },
      reveal:
        "0.74, from one coin: at the goal it is sure to come up, and on plain floor it comes up with probability exp(−1/τ) = 0.08 only, as τ is 0.4 here, so every other cell is weighed down by that.",
      shows: { known: "000001" },
      focus: { parts: ["coins"] },
      onScreen: {
        note: "No coin is known: at t = 6 the goal has 0.16. How probable will it be once O₆ alone is known?",
        reveal: "0.74, from one coin: at the goal it is sure to come up, and on plain floor with 0.08 only.",
      },
      spoken:
        "Say first what a coin is: it comes up 1 with probability exp(r/τ), and all that we know is which did. Collect three numbers, then press the button of O₆. It is Bayes’ rule in one node: the goal keeps its 0.16, and every other cell is weighed down by 0.08 or less.",
      params: { known: "000000", node: "s6" },
    },
    {
      name: "one-coin",
      title: "One coin",
      note: "Only the last coin is known, and its news has come back to s₂ through the backward message alone. Press O₆ once more, so that it is forgotten: which cell loses most?",
      reveal:
        "The mud, from 0.39 to 0.20: it lies on the short way, and nothing but the wish to be at the goal by t = 6 spoke for it.",
      shows: { known: "000000" },
      focus: { parts: ["coins"] },
      onScreen: {
        note: "Only the last coin is known, and speaks back to s₂. Press O₆, so that it is forgotten: which cell loses most?",
        reveal: "The mud, from 0.39 to 0.20: only the wish to be at the goal by t = 6 spoke for it.",
      },
      spoken:
        "Show the orange part: the news of O₆ has come back to s₂ through the backward message alone. Ask for a cell, then press O₆; the goal is a common guess. The mud lies on the short way, and without the wish there is no reason to be there.",
      params: { known: "000001", node: "s2" },
    },
    {
      name: "meet",
      title: "Two messages",
      note: "All coins are known. Click along the states, or use the arrow keys: blue coins speak through α, orange ones through β, and the purple bars are their product.",
      focus: { parts: ["messages"] },
      onScreen: {
        note: "All coins are known. Click along the states: blue coins speak through α, orange ones through β.",
      },
      spoken:
        "Click s₁ to s₆ one by one, and read the maps from left to right: what the coins before say, what the others say, and their product. At s₁ α is the start alone, at s₆ β is the last coin alone. The sections that follow compute these two, and nothing more.",
      params: { node: "s3" },
    },
    {
      name: "action",
      title: "An action",
      note: "A uniform prior gave each action 1/5. The coins from its time on say how good each action is in each cell; and the action is averaged over the cells where the monkey may be, by p(s|O). At t = 1 that is S for certain: now click a₂, where it is not.",
      focus: { parts: ["messages"] },
      onScreen: {
        note: "A prior gave each action 1/5; the coins weigh them, cell by cell. Click a₂, where the cell is unsure.",
      },
      spoken:
        "Read from the left: the policy that the coins make in each cell, where the monkey may be, and the average of the one over the other. At t = 1 it is in S for certain, so the policy of S is the answer. Click a₂: now several policies are averaged.",
      params: { node: "a1" },
    },
    {
      name: "unseen",
      title: "A coin unseen",
      note: "O₃ alone is unknown: at t = 3, and only then, no coin speaks against mud. The other coins say that the monkey was in the mud at that time. Where was it then if O₃ came up 1 as well? Answer, then press its button.",
      ask: oneOf("Still in the mud", "On the floor, going round", right("At the goal already")),
      reveal:
        "At the goal. Both ways cost 4 nats, but through the mud two moves have to be right, going round four, and a prior of 1/5 counts each. So the mud is crossed at once, at t = 2.",
      shows: { known: "111111" },
      focus: { parts: ["coins"] },
      onScreen: {
        note: "O₃ is unknown, and the others put the monkey in the mud then. Where was it if O₃ came up 1 as well?",
        reveal:
          "At the goal: by the mud two moves must be right, going round four, so it is crossed at t = 2.",
      },
      spoken:
        "At t = 3 alone no coin speaks against mud, and the monkey is there just then. Take hands: as mud is dear, many send it round. Tell, and look at s₂ and s₃: both ways cost 4 nats, but two right moves at one in five are likelier than four, so the mud is only crossed earlier.",
      params: { node: "s3", known: "110111" },
    },
    {
      name: "pit",
      title: "Chance",
      note: "Three moves in ten slip, and there is a pit below the way. From inside it the later coins would hardly have come up 1: compare α with the product at x.",
      focus: { parts: ["messages"] },
      onScreen: {
        note: "Three moves in ten slip, and x is a pit below the way. Compare α with the product at x.",
      },
      spoken:
        "α tells how likely the first coins make the pit, the product what is left of that once all coins are known. Hardly anything: from inside it the later coins would not have come up. This is optimism in miniature, and it gets a section of its own.",
      params: { map: ".mG/S../.x.", slip: 0.3, node: "s3", pitCost: 10 },
    },
  ],
});
