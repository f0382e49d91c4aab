import type { BenchResult } from "./page.ts";

/** How much faster than the layers way a step must be. */
const leastRatio = 4;
/** How far apart, relatively, the two losses may be after 30 steps. */
const lossTolerance = 1e-4;
const comparedStep = 30;

export interface Verdict {
  /** Lines for the terminal. */
  readonly report: readonly string[];
  readonly holds: boolean;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const row = (name: string, ...cells: string[]): string =>
  name.padEnd(12) + cells.map((c) => c.padStart(12)).join("");
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/**
 * Medians by round and over all rounds, without the first, which compiles; ratios, layers over ours; and the losses of
 * step 31, which is where the weights stand after 30.
 */
export function verdictOn({ ours, layers }: BenchResult, stepsPerRound: number): Verdict {
  const rounds = ours.milliseconds.length / stepsPerRound;
  const of = (milliseconds: readonly number[], round: number): number =>
    median(milliseconds.slice(round * stepsPerRound, (round + 1) * stepsPerRound));
  const lines = Array.from({ length: rounds - 1 }, (_, i) => {
    const [a, b] = [of(ours.milliseconds, i + 1), of(layers.milliseconds, i + 1)];
    return row(`round ${i + 1}`, ms(a), ms(b), `${(b / a).toFixed(2)}×`);
  });
  const [a, b] = [
    median(ours.milliseconds.slice(stepsPerRound)),
    median(layers.milliseconds.slice(stepsPerRound)),
  ];
  const ratio = b / a;
  const [lossA, lossB] = [ours.losses[comparedStep], layers.losses[comparedStep]];
  const difference = Math.abs(lossA - lossB) / Math.abs(lossB);
  return {
    report: [
      row("", "ours", "tfjs layers", "ratio"),
      ...lines,
      row("median", ms(a), ms(b), `${ratio.toFixed(2)}×`),
      row("loss at 30", lossA.toFixed(4), lossB.toFixed(4), difference.toExponential(1)),
      `ratio at least ${leastRatio}: ${ratio >= leastRatio ? "yes" : "NO"}`,
      `losses within ${lossTolerance}: ${difference <= lossTolerance ? "yes" : "NO"}`,
    ],
    // Written so that NaN fails.
    holds: ratio >= leastRatio && difference <= lossTolerance,
  };
}
