import { forgetIf, keepInDatabase, keptInDatabase, keysInDatabase } from "../../powers/database.ts";
import { freshName } from "../../powers/freshName.ts";
import type { KeptRun } from "./loop/state.ts";

/**
 * Every page keeps its runs under names of its own, so that two tabs with one figure write over nothing of each other's.
 * The next page that opens the figure takes in what others have left (`runsOfOthers`), so that they do not pile up.
 */
const page = freshName("page");

const endKey = (slug: string): string => `${slug}@${page}`;
const putByKey = (slug: string): string => `${slug}@${page}/put-by`;

/** Other pages' names of what they kept of a figure; those without a page are of releases that had one for all. */
const isOfOthers = (key: string, slug: string): boolean =>
  key === slug || key === `${slug}/put-by` || (key.startsWith(`${slug}@`) && !key.startsWith(endKey(slug)));

/** Keeps where a figure's run stands, in the browser's own storage. Where that is forbidden, nothing is kept. */
export const keepRun = (slug: string, run: KeptRun): Promise<boolean> => keepInDatabase(endKey(slug), run);

/** Keeps the runs of a figure that others have taken the place of, as above. */
export const keepPutBy = (slug: string, runs: readonly KeptRun[]): Promise<boolean> =>
  keepInDatabase(putByKey(slug), runs);

/** What another page keeps of a figure under one name. */
export interface Left {
  readonly runs: readonly KeptRun[];
  /** To be called once they are kept here; forgets nothing that has been kept since. */
  readonly forget: () => Promise<void>;
}

/** All that other pages, of this visit or of earlier ones, keep of a figure. */
export async function runsOfOthers(slug: string): Promise<readonly Left[]> {
  const keys = (await keysInDatabase()).filter((key) => isOfOthers(key, slug));
  return Promise.all(
    keys.map(async (key) => {
      const runs = runsIn(await keptInDatabase(key));
      const isStill = (kept: unknown) => stepsOf(runsIn(kept)) === stepsOf(runs);
      return { runs, forget: () => forgetIf(key, isStill) };
    }),
  );
}

const runsIn = (kept: unknown): readonly KeptRun[] => (Array.isArray(kept) ? kept : [kept]).filter(isKeptRun);
const stepsOf = (runs: readonly KeptRun[]): string => runs.map(({ step }) => step).join();

function isKeptRun(value: unknown): value is KeptRun {
  const run = value as Partial<KeptRun> | null | undefined;
  return Number.isSafeInteger(run?.step) && run?.bytes instanceof Uint8Array;
}
