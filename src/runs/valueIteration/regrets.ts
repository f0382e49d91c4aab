import { bestWalk } from "../../control/bestWalk.ts";
import type { ValueIterationSettings } from "../../control/softValueIteration.ts";
import { likeliestActions } from "../../control/stationaryPath.ts";
import { walkReturn } from "../../control/walkReturn.ts";
import type { RegretRows } from "./snapshot.ts";

/** Worlds of up to so many open cells have their walks worked out. */
const MOST_CELLS = 2500;
/** Every sweep is measured up to here, every 2nd up to twice as many, every 4th … */
const DENSE = 128;

/**
 * What the walk by the likeliest actions costs beyond the best walk, sweep by sweep:
 *
 *     regret = max_π J(π) − J(the likeliest action of the policy of V),   J = E Σ γ^t r from the start, in the true world
 */
export class Regrets {
  /** J of the best walk, nats; null where the world is too large for it. */
  readonly best: number | null;
  readonly #settings: ValueIterationSettings;
  readonly #sweeps: number[] = [];
  readonly #regrets: number[] = [];

  constructor(settings: ValueIterationSettings) {
    this.#settings = settings;
    this.best = settings.world.open.length <= MOST_CELLS ? bestWalk(settings) : null;
  }

  /** Measures V after a sweep, if it is that sweep's turn or the last. */
  measure(V: Float64Array, sweep: number, isLast: boolean): void {
    if (this.best === null || !(isLast || isTurn(sweep))) return;
    const { world, discount } = this.#settings;
    this.#sweeps.push(sweep);
    this.#regrets.push(this.best - walkReturn(world, discount, likeliestActions(this.#settings, V)));
  }

  get rows(): RegretRows {
    return { sweep: Float64Array.from(this.#sweeps), regret: Float64Array.from(this.#regrets) };
  }

  /** Goes on from rows that were measured before. */
  restore({ sweep, regret }: RegretRows): void {
    this.#sweeps.splice(0, this.#sweeps.length, ...sweep);
    this.#regrets.splice(0, this.#regrets.length, ...regret);
  }
}

function isTurn(sweep: number): boolean {
  let every = 1;
  while (every * DENSE < sweep) every *= 2;
  return sweep % every === 0;
}
