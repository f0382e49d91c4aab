import { type ChainMessages, chainMessages, coinProbabilities } from "../../control/chain.ts";
import { type ControlProblem, controlProblem } from "../../control/controlProblem.ts";
import { type Gridworld, gridworld } from "../../control/gridworld.ts";
import { parseMap } from "../../control/parseMap.ts";
import type { ChainNode } from "../../control/chainNode.ts";
import type { Params } from "./figure.ts";

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
export function model(params: Params): OptimalityChain {
  const world = gridworld(parseMap(params.map), params, params.slip);
  const problem = controlProblem(world, { horizon: params.horizon, temperature: params.temperature });
  const known = Array.from({ length: params.horizon }, (_, i) => params.known[i] !== "0");
  const t = Math.min(Number(params.node.slice(1)), params.horizon);
  return {
    problem,
    world,
    known,
    messages: chainMessages(problem, known),
    coins: coinProbabilities(problem, known),
    others: chainMessages(problem, known.with(t - 1, false)),
    node: { kind: kindOf(params.node), t },
  };
}

const kindOf = (name: string): ChainNode["kind"] =>
  name.startsWith("s") ? "s" : name.startsWith("a") ? "a" : "O";
