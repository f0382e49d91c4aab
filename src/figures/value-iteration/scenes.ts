import type { Scene } from "../../frame/contract.ts";
import type { Params } from "./params.ts";

/** The lecturer's beats. */
export const scenes: readonly Scene<Params>[] = [
  {
    name: "news",
    title: "News from the goal",
    note: "Step a few times: V starts at 0, and word of the goal travels a cell a sweep. Predict when the residual will leave the dashed line: before or after the word has reached the start?",
    params: {},
  },
  {
    name: "impatient",
    title: "γ = 0.95",
    note: "Play to the end. It converges far sooner, and the path from the start no longer finds the goal: so far away, the goal is worth less than the bother of choosing every step.",
    params: { discount: 0.95 },
  },
  {
    name: "prior-ignored",
    title: "Prior ignored",
    note: "Summing over five actions pays log 5 nats a step, at the goal too, for ever. V now rises, and the residual keeps to the dashed line to the very end: compare the two slopes.",
    params: { uniformPrior: "ignored", discount: 0.97 },
  },
  {
    name: "hard",
    title: "Hard, no slip",
    note: "The residual falls off a cliff. Once the word has reached the farthest cell there is nothing left to learn: after how many sweeps is that?",
    params: { maximum: "hard", slip: 0 },
  },
  {
    name: "luck",
    title: "Slippery",
    note: "Half of all moves slip. Play, note V at the start, then switch “Next state” to causal and play again. Which of the two believes that the goal is nearer, and which is right?",
    params: { slip: 0.5 },
  },
  {
    name: "maze",
    title: "Maze, 100 × 100",
    note: "Set the speed to full. The word runs through every corridor at once; when it meets the start, the path is there.",
    params: { world: "maze", size: 100, discount: 0.999, maximum: "hard", slip: 0 },
  },
  {
    name: "large",
    title: "Caves, 500 × 500",
    note: "A quarter of a million cells. At full speed, how many sweeps does your machine manage in a second?",
    params: { world: "caves", size: 500, discount: 0.999, temperature: 0.2, slip: 0 },
  },
];
