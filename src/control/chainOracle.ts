import { logSumExp } from "../math/logSumExp.ts";
import { logCoin } from "./chain.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { actionCount, successors } from "./mdp.ts";

/** What going through every trajectory says of a chain; laid out as in `ChainMessages`. */
export interface EnumeratedChain {
  readonly logEvidence: number;
  readonly states: readonly Float64Array[];
  readonly actions: readonly Float64Array[];
}

/**
 * Every trajectory of the chain, weighed by p(s_1:T, a_1:T) Π p(O_t = 1|s_t,a_t) over the known coins: no message is
 * sent. The number of trajectories is 5^T, many more where moves slip.
 */
export function enumerateChain(problem: ControlProblem, known: readonly boolean[]): EnumeratedChain {
  const { world, horizon, logWeights } = problem;
  const states = known.map(() => new Float64Array(world.states));
  const actions = known.map(() => new Float64Array(actionCount));
  const path = { states: new Int32Array(horizon), actions: new Uint8Array(horizon) };
  // Twice over: what all of them weigh together must be known before any of them has a probability.
  const logs: number[] = [];
  const go = (i: number, s: number, log: number, visit: (log: number) => void): void => {
    path.states[i] = s;
    for (let a = 0; a < actionCount; a++) {
      path.actions[i] = a;
      const weight = log + logWeights[a] + logCoin(problem, known[i], s, a);
      if (i === horizon - 1) visit(weight);
      else
        for (const next of successors(world, s, a))
          go(i + 1, next.state, weight + Math.log(next.probability), visit);
    }
  };
  go(0, world.start, 0, (log) => logs.push(log));
  const logEvidence = logSumExp(logs);
  go(0, world.start, 0, (log) => {
    const p = Math.exp(log - logEvidence);
    for (let i = 0; i < horizon; i++) {
      states[i][path.states[i]] += p;
      actions[i][path.actions[i]] += p;
    }
  });
  return { logEvidence, states, actions };
}
