import { logSumExp } from "../math/logSumExp.ts";
import type { ControlProblem } from "./controlProblem.ts";
import { actionCount, successors } from "./mdp.ts";

/** All messages of a chain of which only some coins O_t are known to be 1 (lecture 4.2). Index t − 1 for t = 1 … T. */
export interface ChainMessages {
  /** log p(s_t = s | known O_u, u < t). */
  readonly logAlpha: readonly Float64Array[];
  /** log p(known O_u, u ≥ t | s_t = s). */
  readonly logBeta: readonly Float64Array[];
  /** log p(known O_u, u ≥ t | s_t = s, a_t = a) at 5s + a. */
  readonly logBetaAction: readonly Float64Array[];
  /** p(s_t = s | all known O). */
  readonly states: readonly Float64Array[];
  /** p(a_t = a | all known O). */
  readonly actions: readonly Float64Array[];
  /** log p(all known O). */
  readonly logEvidence: number;
}

/**
 * Sum-product messages along the chain. With f_t(s,a) = p(O_t = 1|s,a) = exp(r(s,a)/τ) where O_t is known and 1 where it
 * is not,
 *
 *     β_t(s,a) = f_t(s,a) Σ_s' p(s'|s,a) β_{t+1}(s')      β_t(s) = Σ_a p(a|s) β_t(s,a)      β_{T+1} = 1
 *     α_1(s) = 1[s = start]                               α_{t+1}(s') ∝ Σ_{s,a} α_t(s) p(a|s) f_t(s,a) p(s'|s,a)
 *     p(s_t|O) ∝ α_t(s) β_t(s)                            p(a_t|O) ∝ Σ_s α_t(s) p(a|s) β_t(s,a)
 *
 * For small worlds: it takes the plain road, in log space. With all O known these are the messages of
 * `backwardMessages` (optimistic) and `forwardMessages`.
 *
 * @param known whether O_t is known to be 1, for t = 1 … T.
 * @throws RangeError unless there are T of them.
 */
export function chainMessages(problem: ControlProblem, known: readonly boolean[]): ChainMessages {
  const { world, horizon, logWeights } = problem;
  if (known.length !== horizon)
    throw new RangeError(
      `There are ${horizon} coins, and it is said of ${known.length} whether they are known.`,
    );
  const backward = backwardPass(problem, known);
  const logAlpha = forwardPass(problem, known);
  const states = logAlpha.map((alpha, i) => normalized(alpha.map((log, s) => log + backward.logBeta[i][s])));
  const actions = logAlpha.map((alpha, i) =>
    normalized(
      Float64Array.from({ length: actionCount }, (_, a) =>
        logSumExp(
          Array.from(world.open, (s) => alpha[s] + logWeights[a] + backward.logBetaAction[i][5 * s + a]),
        ),
      ),
    ),
  );
  return { ...backward, logAlpha, states, actions, logEvidence: backward.logBeta[0][world.start] };
}

/** log f_t(s,a). */
export const logCoin = (
  { world, temperature }: ControlProblem,
  known: boolean,
  s: number,
  a: number,
): number => (known ? world.reward[5 * s + a] / temperature : 0);

function backwardPass(problem: ControlProblem, known: readonly boolean[]) {
  const { world, horizon, logWeights } = problem;
  const logBeta = known.map(() => new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY));
  const logBetaAction = known.map(() =>
    new Float64Array(actionCount * world.states).fill(Number.NEGATIVE_INFINITY),
  );
  for (let i = horizon - 1; i >= 0; i--)
    for (const s of world.open) {
      for (let a = 0; a < actionCount; a++)
        logBetaAction[i][5 * s + a] =
          logCoin(problem, known[i], s, a) +
          logSumExp(
            successors(world, s, a).map(
              (next) => Math.log(next.probability) + (logBeta[i + 1]?.[next.state] ?? 0),
            ),
          );
      logBeta[i][s] = logSumExp(logWeights.map((log, a) => log + logBetaAction[i][5 * s + a]));
    }
  return { logBeta, logBetaAction };
}

function forwardPass(problem: ControlProblem, known: readonly boolean[]): readonly Float64Array[] {
  const { world, horizon, logWeights } = problem;
  let alpha = new Float64Array(world.states).fill(Number.NEGATIVE_INFINITY);
  alpha[world.start] = 0;
  const layers = [alpha];
  for (let i = 0; i < horizon - 1; i++) {
    const arriving = Array.from({ length: world.states }, (): number[] => []);
    for (const s of world.open)
      for (let a = 0; a < actionCount; a++) {
        const leaving = alpha[s] + logWeights[a] + logCoin(problem, known[i], s, a);
        for (const next of successors(world, s, a))
          arriving[next.state].push(leaving + Math.log(next.probability));
      }
    alpha = Float64Array.from(arriving, (logs) => logSumExp(logs));
    const total = logSumExp(alpha);
    alpha = alpha.map((log) => log - total);
    layers.push(alpha);
  }
  return layers;
}

function normalized(logs: Float64Array): Float64Array {
  const total = logSumExp(logs);
  return logs.map((log) => Math.exp(log - total));
}

/** p(O_t = 1 | the other known O), for t = 1 … T: how much of a surprise it is, or would be, to learn that coin. */
export function coinProbabilities(problem: ControlProblem, known: readonly boolean[]): readonly number[] {
  const evidence = (t: number, value: boolean) => chainMessages(problem, known.with(t, value)).logEvidence;
  return known.map((_, i) => Math.exp(evidence(i, true) - evidence(i, false)));
}
