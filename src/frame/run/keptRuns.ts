import { createStore, get, set } from "idb-keyval";
import type { KeptRun } from "./loop/state.ts";

const store = () => createStore("elbo-room", "runs");

/** Keeps a figure's run in the browser's own storage. Where that is forbidden, nothing is kept and nobody is bothered. */
export async function keepRun(slug: string, run: KeptRun): Promise<void> {
  await set(slug, run, store()).catch(() => undefined);
}

/** The kept run of a figure, if there is one. */
export async function keptRun(slug: string): Promise<KeptRun | undefined> {
  const kept: unknown = await get(slug, store()).catch(() => undefined);
  return isKeptRun(kept) ? kept : undefined;
}

/** Keeps the runs of a figure that others have taken the place of, as above. */
export async function keepPutBy(slug: string, runs: readonly KeptRun[]): Promise<void> {
  await set(putByKey(slug), runs, store()).catch(() => undefined);
}

/** The runs of a figure that were put by. */
export async function keptPutBy(slug: string): Promise<readonly KeptRun[]> {
  const kept: unknown = await get(putByKey(slug), store()).catch(() => undefined);
  return Array.isArray(kept) ? kept.filter(isKeptRun) : [];
}

const putByKey = (slug: string): string => `${slug}/put-by`;

function isKeptRun(value: unknown): value is KeptRun {
  const run = value as Partial<KeptRun> | null | undefined;
  return typeof run?.step === "number" && run.bytes instanceof Uint8Array;
}
