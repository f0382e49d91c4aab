import { policyAt } from "../../control/backwardMessages.ts";
import { actionNames } from "../../control/mdp.ts";
import { type BelievedSuccessor, believedSuccessors } from "../../control/posteriorDynamics.ts";
import { cellNamed } from "../../gridworld/cellParam.ts";
import { forEveryAction } from "../../control/solveGridworld.ts";
import { type Bridge, bridgeOf } from "../../control/bridgeWalkers.ts";
import { type Histogram, histogramOf } from "./histogram.ts";
import { type LotteryResult, playLottery } from "../../control/lotteryPlayers.ts";
import type { Values } from "./params.ts";

/** The two monkeys, in the order that they are drawn, and how each values what may come. */
export const monkeys = [
  { name: "optimistic", title: "Optimistic", formula: "log E exp V" },
  { name: "causal", title: "Causal", formula: "E V" },
] as const;

/** Where the chosen step may lead: how likely it does, and how likely each monkey thinks that it does. */
export interface Outcome extends Pick<BelievedSuccessor, "state" | "probability"> {
  readonly optimistic: number;
  readonly causal: number;
}

export interface Optimism {
  readonly lottery: LotteryResult;
  readonly bridge: Bridge;
  /** The time on show: the reader's, or T if that is earlier. */
  readonly t: number;
  readonly cell: number;
  /** π_t(a|s) of both monkeys at 5s + a. */
  readonly policies: Readonly<Record<"optimistic" | "causal", Float64Array>>;
  /** The intended next cell first. */
  readonly outcomes: readonly Outcome[];
  readonly histogram: Histogram;
}

/** The lottery and the bridge, each by optimistic and by causal backup. */
export function model(values: Values): Optimism {
  const bridge = bridgeOf(values);
  const { world, horizon, optimistic, causal } = bridge;
  const t = Math.min(values.t, horizon);
  const cell = cellNamed(world, values.at);
  const action = actionNames.indexOf(values.action);
  const held = believedSuccessors(causal.messages, t, cell, action);
  return {
    lottery: playLottery(values),
    bridge,
    t,
    cell,
    policies: {
      optimistic: forEveryAction(world, (s, five) => policyAt(optimistic.messages, t, s, five)),
      causal: forEveryAction(world, (s, five) => policyAt(causal.messages, t, s, five)),
    },
    outcomes: believedSuccessors(optimistic.messages, t, cell, action).map(
      ({ state, probability, posterior }, i) => ({
        state,
        probability,
        optimistic: posterior,
        causal: held[i].posterior,
      }),
    ),
    histogram: histogramOf(bridge),
  };
}
