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

function isKeptRun(value: unknown): value is KeptRun {
  const run = value as Partial<KeptRun> | null | undefined;
  return typeof run?.step === "number" && run.bytes instanceof Uint8Array;
}
