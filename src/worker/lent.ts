import type { Digits } from "../data/digitsFormat.ts";
import type { OwnSet } from "../data/own/ownSet.ts";
import type { DataName } from "../data/pictureSet.ts";
import { fetchModel } from "../data/fetchModel.ts";
import type { BackendReport } from "../nets/chooseBackend.ts";
import type { Env } from "../runs/run.ts";
import { clock } from "../runs/simulate.ts";
import { picturesOf } from "./picturesOf.ts";
import { loadCode } from "./loadCode.ts";
import type { WorkerSetup } from "./workerApi.ts";

let setup: WorkerSetup = { root: self.location.href, backend: "auto", timed: null, lifeLock: "" };
let backend: Promise<BackendReport> | null = null;

/** Takes what the page tells a new worker. */
export function takeSetup(given: WorkerSetup): void {
  setup = given;
}

const backendCode = () => Promise.all([import("../nets/chooseBackend.ts"), import("../nets/wasmFiles.ts")]);

async function startBackend(): Promise<BackendReport> {
  const [{ chooseBackend }, { wasmFiles }] = await loadCode(backendCode);
  const { backend: preference, timed } = setup;
  return chooseBackend({ preference, timed, wasmFiles: wasmFiles(), now: clock.now });
}

/** The running backend; a choice that failed may be tried again. */
export function runningBackend(): Promise<BackendReport> {
  backend ??= startBackend().catch((error: unknown) => {
    backend = null;
    throw error;
  });
  return backend;
}

/** The backend that was started, if one was: it is waited for, and none is started. */
export const startedBackend = async (): Promise<BackendReport | null> => backend;

/** Lent to a run that computes by itself. */
export const clockAlone = async (): Promise<Env> => clock;

/** Lent to a run that needs TensorFlow.js. */
export async function backendToo(): Promise<Env> {
  await runningBackend();
  return clock;
}

/** Lent to a run that trains on pictures: those that its params name. */
export async function backendAndPictures(
  { data }: { readonly data?: DataName },
  own: OwnSet | null,
): Promise<Env & { readonly digits: Digits }> {
  const [digits] = await Promise.all([picturesOf(setup.root, data, own), runningBackend()]);
  return { ...clock, digits };
}

/** Lent to a run that goes on from one that the site ships: a file by its path below the site's root, too. */
export async function backendDigitsAndFiles(): Promise<
  Env & { readonly digits: Digits; readonly file: (path: string) => Promise<Uint8Array> }
> {
  return { ...(await backendAndPictures({}, null)), file: shippedFile };
}

const shippedFile = (path: string) => fetchModel(path, setup.root);

/** Lent to a run that may begin from the shipped VAE’s codes: what that needs is loaded when it is asked for. */
export async function backendAndModel() {
  await runningBackend();
  return { ...clock, shippedModel };
}

/** All digits, and the trained VAE that the site ships. */
async function shippedModel() {
  const [digits, save] = await Promise.all([
    picturesOf(setup.root, "mnist", null),
    shippedFile("checkpoints/vae-trained.safetensors"),
  ]);
  return { digits, save };
}
