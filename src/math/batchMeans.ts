import { RunningMoments } from "./runningMoments.ts";

/**
 * Moments of means over batches of M = 1, 2, 4, … 2^levels numbers of a stream, in one pass: neighbouring batches are
 * averaged, level after level. A block that ends within a batch leaves that batch out.
 */
export class BatchMeans {
  readonly levels: readonly RunningMoments[];
  #room: Float64Array;

  constructor(levels: number) {
    this.levels = Array.from({ length: levels + 1 }, () => new RunningMoments());
    this.#room = new Float64Array(0);
  }

  /** Takes in a block. */
  push(block: Float64Array): void {
    if (this.#room.length < block.length) this.#room = new Float64Array(block.length);
    this.levels[0].push(block);
    let from = block;
    for (let level = 1; level < this.levels.length; level++) {
      const to = this.#room.subarray(0, from.length >> 1);
      // Number i is written after numbers 2i and 2i + 1 were read, so one room does for all levels.
      for (let i = 0; i < to.length; i++) to[i] = 0.5 * (from[2 * i] + from[2 * i + 1]);
      this.levels[level].push(to);
      from = to;
    }
  }
}
