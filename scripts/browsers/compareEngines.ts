import { type Distance, distanceOfExports, distanceOfTables } from "./distance.ts";

/** Pure figures compute the same float64 in the same order: only exp, log and their kin may round otherwise. */
const mostOfPure = 1e-12;

/**
 * A run of one seed after its first steps and in its scenes: nets multiply in float32, by kernels that an engine's own
 * instructions choose.
 */
const mostOfRun = 1e-6;

/** One figure's exports in another engine, beside the reference's. */
export interface Compared {
  readonly slug: string;
  readonly runs: boolean;
  /** Exports that were compared. */
  readonly count: number;
  readonly largest: number;
  readonly place: string;
  readonly faults: readonly string[];
}

/** What was stepped is a run's. */
const isRun = (slug: string, exports: ReadonlyMap<string, string>) => exports.has(`${slug}/stepped.json`);

/** Compares what each figure exported in two engines. */
export function compareEngines(
  slugs: readonly string[],
  reference: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): Compared[] {
  return slugs.map((slug) => {
    const runs = isRun(slug, reference);
    const most = runs ? mostOfRun : mostOfPure;
    let [count, largest, place] = [0, 0, ""];
    const faults: string[] = [];
    for (const [name, before] of reference) {
      const after = other.get(name);
      if (!name.startsWith(`${slug}/`) || after === undefined) continue;
      count++;
      const found: Distance = (name.endsWith(".csv") ? distanceOfTables : distanceOfExports)(before, after);
      faults.push(...found.otherwise.map((what) => `${name}: ${what}`));
      if (found.largest > most)
        faults.push(`${name}: ${found.place} is off by ${found.largest.toExponential(1)}`);
      if (found.largest > largest) [largest, place] = [found.largest, `${name} ${found.place}`];
    }
    return { slug, runs, count, largest, place, faults };
  });
}
