import { keepInDatabase, keptInDatabase } from "../../powers/database.ts";
import type { KeptRun } from "./loop/state.ts";

/** Keeps a figure's run in the browser's own storage. Where that is forbidden, nothing is kept. */
export const keepRun = (slug: string, run: KeptRun): Promise<boolean> => keepInDatabase(slug, run);

/** The kept run of a figure, if there is one. */
export async function keptRun(slug: string): Promise<KeptRun | undefined> {
  const kept: unknown = await keptInDatabase(slug);
  return isKeptRun(kept) ? kept : undefined;
}

/** Keeps the runs of a figure that others have taken the place of, as above. */
export const keepPutBy = (slug: string, runs: readonly KeptRun[]): Promise<boolean> =>
  keepInDatabase(putByKey(slug), runs);

/** The runs of a figure that were put by. */
export async function keptPutBy(slug: string): Promise<readonly KeptRun[]> {
  const kept: unknown = await keptInDatabase(putByKey(slug));
  return Array.isArray(kept) ? kept.filter(isKeptRun) : [];
}

const putByKey = (slug: string): string => `${slug}/put-by`;

function isKeptRun(value: unknown): value is KeptRun {
  const run = value as Partial<KeptRun> | null | undefined;
  return Number.isSafeInteger(run?.step) && run?.bytes instanceof Uint8Array;
}
