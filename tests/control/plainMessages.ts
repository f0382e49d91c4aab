import type { ControlProblem } from "../../src/control/controlProblem.ts";
import { actionCount, successors } from "../../src/control/mdp.ts";
import { logSumExp } from "../../src/math/logSumExp.ts";

/** One step of the recursion as the lecture writes it, in log space, with nothing shared: the fast one's oracle. */
export function plainBackup(problem: ControlProblem, next: Float64Array, discount = 1) {
  const { world, temperature, backup, logWeights } = problem;
  const V = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
  for (const s of world.open) {
    const Q = Array.from({ length: actionCount }, (_, a) => {
      const after = successors(world, s, a);
      const optimistic = () =>
        temperature *
        logSumExp(after.map(({ state, probability }) => Math.log(probability) + next[state] / temperature));
      const causal = () => after.reduce((sum, { state, probability }) => sum + probability * next[state], 0);
      return world.reward[5 * s + a] + discount * (backup === "causal" ? causal() : optimistic());
    });
    V[s] = temperature * logSumExp(Q.map((q, a) => logWeights[a] + q / temperature));
  }
  return V;
}

/** V_1 … V_T. */
export function plainValues(problem: ControlProblem): readonly Float64Array[] {
  const { world, horizon, pinned } = problem;
  const layers: Float64Array[] = [new Float64Array(world.states)];
  for (let t = horizon; t >= 1; t--) {
    const layer = plainBackup(problem, layers[0]);
    if (pinned && t === horizon)
      for (const s of world.open) if (!world.goals.includes(s)) layer[s] = Number.NEGATIVE_INFINITY;
    layers.unshift(layer);
  }
  return layers.slice(0, horizon);
}
