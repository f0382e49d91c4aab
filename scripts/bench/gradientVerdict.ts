import type { TestFunctionName } from "../../src/inference/testFunctions.ts";
import { type GradientRow, problem } from "./gradientProblem.ts";
import type { NumpyAnswer } from "./numpyGradients.ts";

/** Lines for the terminal, and whether all is as it should be. */
interface Verdict {
  readonly report: readonly string[];
  readonly holds: boolean;
}

/** Million draws a second, at least, of every estimator for every f. */
const leastSpeed = 60;
/** Standard errors that the two means may lie apart. */
const farthest = 5;

const names: Readonly<Record<TestFunctionName, string>> = {
  quadratic: "(z − k)²",
  gaussian: "exp(−k z²)",
  cosine: "cos(k z)",
  elbo: "ELBO",
};
const millions = ({ samplesPerSecond }: GradientRow) => samplesPerSecond / 1e6;
const line = (f: string, estimator: string, ...cells: readonly string[]) =>
  f.padEnd(12) + estimator.padEnd(24) + cells.map((cell) => cell.padStart(10)).join("");

const matching = (rows: readonly GradientRow[], { f, estimator }: GradientRow) =>
  rows.find((row) => row.f === f && row.estimator === estimator);

/** NumPy's speed and ours over it. */
function beside(row: GradientRow, others: readonly GradientRow[]): readonly string[] {
  const match = matching(others, row);
  return match ? [millions(match).toFixed(1), `${(millions(row) / millions(match)).toFixed(2)}×`] : ["", ""];
}

/** The page's speeds against the goal and against NumPy's, and whether the two agree in what they found. */
export function gradientVerdict(ours: readonly GradientRow[], numpy: NumpyAnswer | null): Verdict {
  const rows = ours.map((row) => {
    const others = numpy === null ? [] : [...beside(row, numpy.plain), ...beside(row, numpy.tuned)];
    return line(names[row.f], row.estimator, millions(row).toFixed(1), ...others);
  });
  const slowest = Math.min(...ours.map(millions));
  const isFast = slowest >= leastSpeed;
  const agree =
    numpy === null ||
    ours.every((row) =>
      [numpy.plain, numpy.tuned].every((others) => {
        const match = matching(others, row);
        return match !== undefined && isSame(row, match);
      }),
    );
  const comparison =
    numpy === null
      ? ["not run: NumPy is missing (no python3 with numpy here)"]
      : [
          "plain: the formulas as they stand, whole arrays at a time; tuned: in blocks that fit the caches, in place",
          `NumPy ${numpy.version}, one thread; all find the same mean gradient: ${agree ? "yes" : "NO"}`,
        ];
  return {
    report: [
      line("f", "estimator", "ours", ...(numpy === null ? [] : ["plain", "ratio", "tuned", "ratio"])),
      ...rows,
      `every estimator at least ${leastSpeed} million draws a second: ${isFast ? "yes" : `NO, ${slowest.toFixed(1)}`}`,
      ...comparison,
    ],
    holds: isFast && agree,
  };
}

/** Two means of `samples` draws each, and variances of draws, as they would be of one estimator. NaN is not the same. */
function isSame(a: GradientRow, b: GradientRow): boolean {
  const standardError = Math.sqrt((a.variance + b.variance) / problem.samples);
  return Math.abs(a.mean - b.mean) <= farthest * standardError;
}
