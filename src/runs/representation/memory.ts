import type { WalkedStep } from "../../control/exploringWalk.ts";
import type { Eye, Looks } from "./eyes.ts";

/** Transitions of one film as an eye has seen them: the k-th begins at moment k of the film and ends at k + 1. */
export class Memory {
  readonly eye: Eye;
  readonly film: string;
  readonly seen: Looks;
  readonly seenNext: Looks;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly action: Int32Array;
  readonly reward: Float64Array;
  readonly arrived: Uint8Array;
  count = 0;

  /** @param most transitions that it has room for. */
  constructor(eye: Eye, film: string, most: number) {
    this.eye = eye;
    this.film = film;
    this.seen = eye.room(most);
    this.seenNext = eye.room(most);
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.action = new Int32Array(most);
    this.reward = new Float64Array(most);
    this.arrived = new Uint8Array(most);
  }

  /** Looks at where the next transition begins, and writes it down as grey levels, states or codes. */
  look(state: number, out: Float64Array): Float64Array {
    const { eye, seen, count } = this;
    eye.look(state, this.film, count, seen, count);
    for (let d = 0; d < eye.inputs; d++) out[d] = eye.unit * seen[count * eye.inputs + d];
    return out;
  }

  /** Adds a transition, with looks at both its ends; the first may have been taken by `look`. */
  add({ from, action, to, reward, arrived }: WalkedStep, hasLooked = false): void {
    const { eye, film, count } = this;
    if (!hasLooked) eye.look(from, film, count, this.seen, count);
    eye.look(to, film, count + 1, this.seenNext, count);
    this.from[count] = from;
    this.to[count] = to;
    this.action[count] = action;
    this.reward[count] = reward;
    this.arrived[count] = arrived ? 1 : 0;
    this.count++;
  }

  /** The k-th transition. */
  stepAt(k: number): WalkedStep {
    const { from, to, action, reward, arrived } = this;
    return { from: from[k], to: to[k], action: action[k], reward: reward[k], arrived: arrived[k] === 1 };
  }
}

/** The same transitions through another eye. */
export function seenBy(eye: Eye, memory: Memory): Memory {
  const again = new Memory(eye, memory.film, memory.count);
  for (let k = 0; k < memory.count; k++) again.add(memory.stepAt(k));
  return again;
}
