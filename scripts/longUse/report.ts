import type { Counted } from "./counters.ts";
import type { Course } from "./acts.ts";
import type { Reading } from "./measure.ts";
import { slopeOf } from "./slope.ts";
import { type Verdict, verdictOf } from "./verdict.ts";

/** By how much each may grow in a hundred acts: what rounding and the engine's own caches do is below. */
const bounds: Readonly<Record<Counted, number>> = {
  nodes: 20,
  listeners: 2,
  pageHeap: 100_000,
  workerHeap: 100_000,
  wasm: 65_536,
  tensors: 0.5,
  workers: 0.2,
};

const inWords: Readonly<Record<Counted, string>> = {
  nodes: "DOM nodes",
  listeners: "listeners",
  pageHeap: "page’s heap, kB",
  workerHeap: "workers’ heap, kB",
  wasm: "wasm memory, kB",
  tensors: "tensors",
  workers: "workers",
};

const isBytes = (name: Counted): boolean => name === "pageHeap" || name === "workerHeap" || name === "wasm";

/** One line of the table. */
interface Line {
  readonly text: string;
  readonly verdict: Verdict;
}

/** A line for everything that is counted: where it began and ended, and how it grows in a hundred acts. */
export function linesOf(course: Course, readings: readonly Reading[]): readonly Line[] {
  return (Object.keys(bounds) as Counted[]).map((name) => {
    const unit = isBytes(name) ? 1000 : 1;
    const points = readings.map(({ acts, counts }) => ({ x: acts / 100, y: counts[name] / unit }));
    const { slope, half } = slopeOf(points);
    const bound = (course.bounds?.[name] ?? bounds[name]) / unit;
    const verdict = verdictOf({ slope, half }, bound);
    const cells = [points[0].y, points.at(-1)?.y ?? Number.NaN, slope, half, bound].map((number) =>
      number.toFixed(Math.abs(number) < 100 ? 2 : 0).padStart(10),
    );
    const [first, last, grown, spread, allowed] = cells;
    return {
      verdict,
      text: `  ${inWords[name].padEnd(20)}${first}${last}${grown} ±${spread}${allowed}  ${verdict}`,
    };
  });
}

export const heading = `  ${"".padEnd(20)}${["first", "last", "per 100", "  95 %", "allowed"].map((word) => word.padStart(10)).join("")}`;
