import { exponential } from "./exponential.ts";
import type { IncomingFlow } from "./incomingFlow.ts";
import type { Mdp } from "./mdp.ts";

/** Below this share of 1 a sum may have lost digits: terms fall out of float64's range at 2⁻¹⁰²². */
const FLOOR = 1e20 * 2 ** -1022;

/**
 * One step of the forward messages,
 *
 *     α'(s') = Σ over edges (s, d) into s' of α(s) flow(s, d)
 *
 * in numbers from which the largest α and the largest flow are taken out; a state whose sum runs out of float64's range
 * is summed in log space.
 */
export class ForwardStep {
  readonly #mdp: Mdp;
  readonly #incoming: IncomingFlow;
  readonly #largestFlow: number;
  /** exp(log flow − largest), an edge each. */
  readonly #flow: Float64Array;
  readonly #alpha: Float64Array;

  constructor(mdp: Mdp, incoming: IncomingFlow) {
    this.#mdp = mdp;
    this.#incoming = incoming;
    const largestFlow = largest(incoming.logFlow);
    this.#largestFlow = largestFlow;
    this.#flow = incoming.logFlow.map((flow) => exponential(flow - largestFlow));
    this.#alpha = new Float64Array(mdp.states);
  }

  /** log α' from log α, written into `out`, another array; states that do not exist are left alone. */
  apply(logAlpha: Float64Array, out: Float64Array): void {
    const { first, source } = this.#incoming;
    const [flow, alpha] = [this.#flow, this.#alpha];
    const top = largest(logAlpha);
    if (top === Number.NEGATIVE_INFINITY) return void out.fill(top);
    for (const s of this.#mdp.open) alpha[s] = exponential(logAlpha[s] - top);
    for (const s of this.#mdp.open) {
      let sum = 0;
      for (let edge = first[s]; edge < first[s + 1]; edge++) sum += alpha[source[edge]] * flow[edge];
      out[s] = sum > FLOOR ? top + this.#largestFlow + Math.log(sum) : this.#inLogSpace(logAlpha, s);
    }
  }

  #inLogSpace(logAlpha: Float64Array, s: number): number {
    const { first, source, logFlow } = this.#incoming;
    let top = Number.NEGATIVE_INFINITY;
    for (let edge = first[s]; edge < first[s + 1]; edge++)
      top = Math.max(top, logAlpha[source[edge]] + logFlow[edge]);
    if (top === Number.NEGATIVE_INFINITY) return top;
    let sum = 0;
    for (let edge = first[s]; edge < first[s + 1]; edge++)
      sum += exponential(logAlpha[source[edge]] + logFlow[edge] - top);
    return top + Math.log(sum);
  }
}

function largest(logs: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const log of logs) if (log > top) top = log;
  return top;
}
