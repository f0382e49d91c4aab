import { type LoadingDigits, loadDigits } from "../data/digits.ts";
import { fetchKept } from "../data/fetchKept.ts";
import type { Digits } from "../data/digitsFormat.ts";
import type { BackendReport } from "../nets/chooseBackend.ts";
import type { Env } from "../runs/run.ts";
import { clock } from "../runs/simulate.ts";
import type { WorkerSetup } from "./workerApi.ts";

let setup: WorkerSetup = { root: self.location.href, backend: "auto", lifeLock: "" };
let digits: LoadingDigits | null = null;
let backend: Promise<BackendReport> | null = null;

/** Takes what the page tells a new worker. */
export function takeSetup(given: WorkerSetup): void {
  setup = given;
}

async function startBackend(): Promise<BackendReport> {
  const [{ chooseBackend }, { wasmFiles }] = await Promise.all([
    import("../nets/chooseBackend.ts"),
    import("../nets/wasmFiles.ts"),
  ]);
  return chooseBackend({ preference: setup.backend, wasmFiles: wasmFiles(), now: clock.now });
}

/** The running backend; a choice that failed may be tried again. */
export function runningBackend(): Promise<BackendReport> {
  backend ??= startBackend().catch((error: unknown) => {
    backend = null;
    throw error;
  });
  return backend;
}

/** All digits; a load that failed may be tried again. */
async function allDigits(): Promise<Digits> {
  digits ??= loadDigits(setup.root, fetchKept);
  try {
    return await digits.all;
  } catch (error) {
    digits = null;
    throw error;
  }
}

/** Lent to a run that computes by itself. */
export const clockAlone = async (): Promise<Env> => clock;

/** Lent to a run that needs TensorFlow.js. */
export async function backendToo(): Promise<Env> {
  await runningBackend();
  return clock;
}

/** Lent to a run that trains on the digits. */
export async function backendAndDigits(): Promise<Env & { readonly digits: Digits }> {
  const [digits] = await Promise.all([allDigits(), runningBackend()]);
  return { ...clock, digits };
}

/** Lent to a run that goes on from one that the site ships: a file by its path below the site's root, too. */
export async function backendDigitsAndFiles(): Promise<
  Env & { readonly digits: Digits; readonly file: (path: string) => Promise<Uint8Array> }
> {
  return { ...(await backendAndDigits()), file: shippedFile };
}

async function shippedFile(path: string): Promise<Uint8Array> {
  const response = await fetchKept(new URL(path, setup.root));
  if (!response.ok)
    throw new Error(`The trained model could not be loaded: ${path} gave ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
