import { type ChainMessages, chainMessages, coinProbabilities } from "../../control/chain.ts";
import { type ControlProblem, controlProblem } from "../../control/controlProblem.ts";
import { type Gridworld, gridworld } from "../../control/gridworld.ts";
import { parseMap } from "../../control/parseMap.ts";
import type { ChainNode } from "../../control/chainNode.ts";
import type { Values } from "./params.ts";

export interface OptimalityChain {
  readonly problem: ControlProblem<Gridworld>;
  readonly world: Gridworld;
  /** Whether O_t is known to be 1, t = 1 … T at t − 1. */
  readonly known: readonly boolean[];
  readonly messages: ChainMessages;
  /** p(O_t = 1 | the other known coins). */
  readonly coins: readonly number[];
  /** The same chain without the chosen node's coin: what the others say. */
  readonly others: ChainMessages;
  /** The node on show: the reader's, at T if its time is later. */
  readonly node: ChainNode;
}

/** The chain with all its messages. */
export function model(values: Values): OptimalityChain {
  const world = gridworld(parseMap(values.map), values, values.slip);
  const problem = controlProblem(world, { horizon: values.horizon, temperature: values.temperature });
  const known = Array.from({ length: values.horizon }, (_, i) => values.known[i] !== "0");
  const t = Math.min(Number(values.node.slice(1)), values.horizon);
  return {
    problem,
    world,
    known,
    messages: chainMessages(problem, known),
    coins: coinProbabilities(problem, known),
    others: chainMessages(problem, known.with(t - 1, false)),
    node: { kind: kindOf(values.node), t },
  };
}

const kindOf = (name: string): ChainNode["kind"] =>
  name.startsWith("s") ? "s" : name.startsWith("a") ? "a" : "O";
