import { policyAt } from "../../control/backwardMessages.ts";
import { type Bridge, bridgeOf } from "../../control/bridgeWalkers.ts";
import { actionNames } from "../../control/mdp.ts";
import { type BelievedSuccessor, believedSuccessors } from "../../control/posteriorDynamics.ts";
import { forEveryAction } from "../../control/solveGridworld.ts";
import { cellNamed } from "../../gridworld/cellParam.ts";
import type { OfBoth } from "../../marks/twoMonkeys.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import { stepUp } from "../../math/levels.ts";
import type { Params } from "./figure.ts";

/** Where the chosen step may lead: how likely it does, and how likely each monkey thinks that it does. */
interface Outcome extends Pick<BelievedSuccessor, "state" | "probability">, OfBoth<number> {}

/** The share of each monkey's lives that collected between two sums, nats. */
interface Bin extends OfBoth<number> {
  readonly from: number;
  readonly to: number;
}

interface Histogram {
  /** The middle of the lowest bin, as a loss, and the width of a bin; nats. */
  readonly reach: number;
  readonly width: number;
  /** Around the multiples of their width: whole costs fall into the middle. The last takes all that lost more. */
  readonly bins: readonly Bin[];
}

export interface Optimism {
  readonly bridge: Bridge;
  /** The time on show: the reader's, or T if that is earlier. */
  readonly t: number;
  readonly cell: number;
  /** π_t(a|s) of both monkeys at 5s + a. */
  readonly policies: OfBoth<Float64Array>;
  /** The intended next cell first. */
  readonly outcomes: readonly Outcome[];
  readonly histogram: Histogram;
}

/** The bridge by optimistic and by causal backup. */
export const model = stepwise(function* (params: Params): Steps<Optimism> {
  const bridge = yield* bridgeOf.steps(params);
  const { world, horizon, optimistic, causal } = bridge;
  const t = Math.min(params.t, horizon);
  const cell = cellNamed(world, params.at);
  const action = actionNames.indexOf(params.action);
  const held = believedSuccessors(causal.messages, t, cell, action);
  yield;
  return {
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
});

const BINS = 40;
const reaches = [10, 20, 40, 80, 120, 160, 200, 240, 320, 400, 600, 800, 1200, 1600, 2400, 3200, 4000];

/** Both monkeys' lives by what they collected, on one scale: to three standard deviations below the lower mean. */
function histogramOf({ optimistic, causal }: Bridge): Histogram {
  const low = [optimistic, causal].map(({ exact }) => 3 * Math.sqrt(exact.variance) - exact.mean);
  const reach = stepUp(Math.max(1, ...low), reaches);
  const width = reach / BINS;
  const worst = Math.min(-reach - width / 2, ...optimistic.returns, ...causal.returns);
  const shares = (returns: Float64Array): number[] => {
    const counts = Array<number>(BINS + 1).fill(0);
    for (const r of returns) counts[Math.min(BINS, Math.round(-r / width))]++;
    return counts.map((count) => count / returns.length);
  };
  const [first, second] = [shares(optimistic.returns), shares(causal.returns)];
  return {
    reach,
    width,
    bins: first.map((share, k) => ({
      from: k === BINS ? worst : -(k + 0.5) * width,
      to: -(k - 0.5) * width,
      optimistic: share,
      causal: second[k],
    })),
  };
}
