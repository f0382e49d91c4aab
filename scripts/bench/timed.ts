import type { Batch, Contestant, StartWeights } from "./problem.ts";

interface Way {
  setUp(start: StartWeights): Promise<void>;
  /** One step; gives its loss. */
  step(batch: Batch): number | Promise<number>;
  loss(batch: Batch): number | Promise<number>;
}

/** A contestant that times each of its steps. */
export const timed = ({ setUp, step, loss }: Way): Contestant => ({
  setUp,
  take: async (steps) => {
    const milliseconds: number[] = [];
    for (const batch of steps) {
      const before = performance.now();
      const value = await step(batch);
      milliseconds.push(performance.now() - before);
      if (!Number.isFinite(value)) throw new Error("The loss is no longer finite.");
    }
    return milliseconds;
  },
  loss: async (batch) => loss(batch),
});

/** Σ in double precision. */
export const total = (numbers: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < numbers.length; i++) sum += numbers[i];
  return sum;
};
