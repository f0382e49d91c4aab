import type { Eye } from "./eyes.ts";
import { Learner } from "./learner.ts";
import type { Memory } from "./memory.ts";
import { Q, SCORE } from "./settings.ts";
import type { Method, ReturnRow } from "./snapshot.ts";
import type { Stage } from "./stage.ts";

/** A score of all learners of a method. */
export interface Score {
  /** Steps that each had taken. */
  readonly steps: number;
  readonly seconds: number;
  readonly multiplications: number;
  /** The return of each. */
  readonly returns: readonly number[];
}

/** How a method has fared. */
export interface Fared {
  readonly method: Method;
  readonly scores: readonly Score[];
  /** None in a run that was saved when it had ended. */
  readonly learners: readonly Learner[];
}

/** The learners of one method, and how they have fared. */
export class Lane implements Fared {
  readonly method: Method;
  readonly eye: Eye;
  readonly learners: readonly Learner[];
  scores: Score[] = [];

  /** @param played random play as the eye sees it. */
  constructor(stage: Stage, method: Method, played: Memory, seeds: number, most: number) {
    this.method = method;
    this.eye = played.eye;
    this.learners = Array.from({ length: seeds }, (_, k) => new Learner(stage, played.eye, played, k, most));
  }

  /** Multiplications of one step of all. */
  get multiplications(): number {
    return this.learners.length * Learner.multiplications(this.eye);
  }

  /** Takes a step of the run. */
  advance(steps: number): void {
    for (const learner of this.learners) for (let k = 0; k < Math.min(Q.aStep, steps); k++) learner.step();
  }

  /** Scores where that is due, and at `last`. Costs are those of one learner. */
  score(steps: number, last: number, cost: Pick<Score, "seconds" | "multiplications">): void {
    if (steps % SCORE.every !== 0 && steps !== last) return;
    this.scores.push({ steps, ...cost, returns: this.learners.map((learner) => learner.score()) });
  }
}

/** The rows of a table, `before` steps being behind all learners. */
export const rowsOf = (method: Method, scores: readonly Score[], before: number): readonly ReturnRow[] =>
  scores.map(({ steps, seconds, multiplications, returns }) => ({
    steps: before + steps,
    method,
    mean: returns.reduce((sum, value) => sum + value, 0) / returns.length,
    low: Math.min(...returns),
    high: Math.max(...returns),
    seconds,
    multiplications,
  }));
