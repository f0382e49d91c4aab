import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type GradientRow, problem } from "./gradientProblem.ts";

/** What NumPy makes of the problem. */
export interface NumpyAnswer {
  readonly version: string;
  /** The formulas as they stand, whole arrays at a time. */
  readonly plain: readonly GradientRow[];
  /** In blocks that fit the caches, nothing allocated on the way. */
  readonly tuned: readonly GradientRow[];
}

/** The Python that has NumPy, or null; Debian's package is for Debian's own. */
export const pythonWithNumpy = (): string | null =>
  ["python3", "/usr/bin/python3"].find((python) => spawnSync(python, ["-c", "import numpy"]).status === 0) ??
  null;

/** The best of so many rounds of the same estimators in NumPy. Throws if they fail. */
export function numpyGradients(python: string, rounds: number, seed: number): NumpyAnswer {
  const script = join(import.meta.dirname, "gradients.py");
  const asked = JSON.stringify({ ...problem, rounds, seed });
  const { status, stdout, stderr } = spawnSync(python, [script, asked], { encoding: "utf8" });
  if (status !== 0) throw new Error(`NumPy's estimators failed. ${stderr}`);
  return JSON.parse(stdout) as NumpyAnswer;
}
