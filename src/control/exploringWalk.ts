import { type Rng, uniform } from "../math/rng.ts";
import type { Gridworld } from "./gridworld.ts";

/** One step that was taken. */
export interface WalkedStep {
  readonly from: number;
  readonly action: number;
  readonly to: number;
  /** r(from, action) */
  readonly reward: number;
  /** It has come to a goal. */
  readonly arrived: boolean;
}

/** Somebody who walks, episode after episode, each from a cell drawn anew (exploring starts, Sutton & Barto 2018, 5.3). */
export class ExploringWalk {
  state: number;
  /** Steps since this episode began. */
  time = 0;
  readonly #world: Gridworld;
  readonly #rng: Rng;
  readonly #longest: number;
  readonly #starts: readonly number[];

  /** @param longest steps after which an episode ends, wherever it is. The world does not slip. */
  constructor(world: Gridworld, rng: Rng, longest: number) {
    this.#world = world;
    this.#rng = rng;
    this.#longest = longest;
    this.#starts = [...world.open].filter((cell) => !world.goals.includes(cell));
    this.state = this.#start();
  }

  step(action: number): WalkedStep {
    const { reward, landing, goals } = this.#world;
    const from = this.state;
    const to = landing[5 * from + action];
    const arrived = goals.includes(to);
    this.time++;
    this.state = to;
    if (arrived || this.time >= this.#longest) {
      this.state = this.#start();
      this.time = 0;
    }
    return { from, action, to, reward: reward[5 * from + action], arrived };
  }

  #start(): number {
    return this.#starts[Math.floor(uniform(this.#rng) * this.#starts.length)];
  }
}
