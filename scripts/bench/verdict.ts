import { median, row } from "./median.ts";

/** By contestant: milliseconds of its steps, in order, and its loss after the first 30. */
export type Results = ReadonlyMap<string, { readonly milliseconds: number[]; loss: number }>;

interface Goal {
  readonly ours: string;
  readonly other: string;
  /** How many times as fast as the other ours must be. */
  readonly ratio: number;
}

const goals: readonly Goal[] = [
  { ours: "wasm-simd", other: "layers", ratio: 12 },
  { ours: "wasm-relaxed", other: "layers", ratio: 15 },
  { ours: "wasm-relaxed", other: "jax", ratio: 2.5 },
  { ours: "wasm-relaxed", other: "torch", ratio: 0.6 },
];

/** How far apart, relatively, the losses of the fastest path and of another may be after 30 steps. */
const lossTolerance = 1e-5;
const compared = ["layers", "torch"];

/** The median step of each round but the first, which compiles. */
function medians(milliseconds: readonly number[], stepsPerRound: number): readonly number[] {
  const rounds = milliseconds.length / stepsPerRound;
  return Array.from({ length: rounds - 1 }, (_, i) =>
    median(milliseconds.slice((i + 1) * stepsPerRound, (i + 2) * stepsPerRound)),
  );
}

/**
 * A table of medians by round and over the rounds; the goals, each a median of the ratios round by round, as the rounds
 * of one machine are not alike; and the losses.
 *
 * @param unclaimed contestants whose times are shown, but over which nothing is claimed.
 */
export function verdictOn(
  results: Results,
  stepsPerRound: number,
  unclaimed: readonly string[] = [],
): { readonly report: readonly string[]; readonly holds: boolean } {
  const names = [...results.keys()];
  const times = new Map(
    [...results].map(([name, { milliseconds }]) => [name, medians(milliseconds, stepsPerRound)]),
  );
  const rounds = [...times.values()][0];
  const verdicts = [...speedVerdicts(times, unclaimed), ...lossVerdicts(results)];
  return {
    report: [
      row("ms a step", names),
      ...rounds.map((_, i) =>
        row(
          `round ${i + 1}`,
          names.map((name) => times.get(name)?.[i].toFixed(1) ?? ""),
        ),
      ),
      row(
        "median",
        names.map((name) => median(times.get(name) ?? []).toFixed(1)),
      ),
      row(
        "best",
        names.map((name) => Math.min(...(times.get(name) ?? [])).toFixed(1)),
      ),
      row(
        "loss at 30",
        names.map((name) => results.get(name)?.loss.toFixed(4) ?? ""),
      ),
      "",
      ...verdicts.map(({ sentence, holds }) => `${sentence}: ${holds ? "yes" : "NO"}`),
    ],
    holds: verdicts.every(({ holds }) => holds),
  };
}

interface Verdict {
  readonly sentence: string;
  readonly holds: boolean;
}

function speedVerdicts(
  times: ReadonlyMap<string, readonly number[]>,
  unclaimed: readonly string[],
): readonly Verdict[] {
  return goals.flatMap(({ ours, other, ratio }) => {
    if (unclaimed.includes(other)) return [];
    const [mine, theirs] = [times.get(ours), times.get(other)];
    if (mine === undefined || theirs === undefined) return [];
    const measured = median(mine.map((a, round) => theirs[round] / a));
    const sentence = `${ours} at least ${ratio}× as fast as ${other} (${measured.toFixed(2)}×)`;
    return [{ sentence, holds: measured >= ratio }];
  });
}

function lossVerdicts(results: Results): readonly Verdict[] {
  return [...results.keys()]
    .filter((name) => name.startsWith("wasm-"))
    .flatMap((ours) =>
      compared.flatMap((other) => {
        const [a, b] = [ours, other].map((name) => results.get(name)?.loss);
        if (a === undefined || b === undefined) return [];
        const difference = Math.abs(a - b) / Math.abs(b);
        const sentence = `loss of ${ours} within ${lossTolerance} of that of ${other} (${difference.toExponential(1)})`;
        // Written so that NaN fails.
        return [{ sentence, holds: difference <= lossTolerance }];
      }),
    );
}
