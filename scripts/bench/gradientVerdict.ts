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

/** The page's speeds against the goal and against NumPy's, and whether the two agree in what they found. */
export function gradientVerdict(ours: readonly GradientRow[], numpy: NumpyAnswer | null): Verdict {
  const other = (row: GradientRow) =>
    numpy?.rows.find(({ f, estimator }) => f === row.f && estimator === row.estimator);
  const rows = ours.map((row) => {
    const match = other(row);
    const cells = match
      ? [millions(match).toFixed(1), `${(millions(row) / millions(match)).toFixed(2)}×`]
      : [];
    return line(names[row.f], row.estimator, millions(row).toFixed(1), ...cells);
  });
  const slowest = Math.min(...ours.map(millions));
  const isFast = slowest >= leastSpeed;
  const agree = ours.every((row) => {
    const match = other(row);
    return match ? isSame(row, match) : numpy === null;
  });
  const comparison =
    numpy === null
      ? ["not run: NumPy is missing (no python3 with numpy here)"]
      : [`NumPy ${numpy.version}, one thread; both find the same mean gradient: ${agree ? "yes" : "NO"}`];
  return {
    report: [
      line("f", "estimator", "ours", ...(numpy === null ? [] : ["NumPy", "ratio"])),
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
