import { chainMessages, type ChainMessages } from "../../control/chain.ts";
import { type EnumeratedChain, enumerateChain } from "../../control/chainOracle.ts";
import type { Check } from "../../frame/contract.ts";
import { type Steps, stepwise } from "../../math/stepwise.ts";
import { near } from "../../frame/checks/near.ts";
import type { OptimalityChain } from "./model.ts";

/** Where moves slip there are many more trajectories: only the first steps are gone through. */
const STEPS = { sure: 6, slippery: 4 };

/** The messages against every trajectory there is. */
export const checks = stepwise(function* (result: OptimalityChain): Steps<readonly Check[]> {
  const { problem, known, messages, coins, node } = result;
  const most = problem.world.slip > 0 ? STEPS.slippery : STEPS.sure;
  const horizon = Math.min(problem.horizon, most);
  const short = { ...problem, horizon };
  const shortKnown = known.slice(0, horizon);
  const sent = horizon === problem.horizon ? messages : chainMessages(short, shortKnown);
  yield;
  const all = enumerateChain(short, shortKnown);
  yield;
  const t = Math.min(node.t, horizon);
  const of =
    horizon === problem.horizon ? "all trajectories" : `all trajectories of the first ${horizon} steps`;
  const without = enumerateChain(short, shortKnown.with(t - 1, false)).logEvidence;
  yield;
  const withIt = enumerateChain(short, shortKnown.with(t - 1, true)).logEvidence;
  return [
    near(`log p(known O) by messages and by ${of}, nats`, sent.logEvidence, all.logEvidence, 1e-10),
    near(`Largest difference of any p(s|O), against ${of}`, furthest(sent, all, "states"), 0, 1e-10),
    near(`Largest difference of any p(a|O), against ${of}`, furthest(sent, all, "actions"), 0, 1e-10),
    ...(horizon === problem.horizon
      ? [
          near(
            `p(O = 1|the other known O) at t = ${t}, against ${of}`,
            coins[t - 1],
            Math.exp(withIt - without),
            1e-9,
          ),
        ]
      : []),
  ];
});

function furthest(sent: ChainMessages, all: EnumeratedChain, what: "states" | "actions"): number {
  let most = 0;
  sent[what].forEach((layer, i) =>
    layer.forEach((p, k) => (most = Math.max(most, Math.abs(p - all[what][i][k])))),
  );
  return most;
}
