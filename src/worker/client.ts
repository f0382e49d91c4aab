import { backendPreference } from "./backendPreference.ts";
import { openHandle } from "./openHandle.ts";
import { remoteThreeWays } from "./remoteThreeWays.ts";
import { remoteVae } from "./remoteVae.ts";
import { remoteValueIteration } from "./remoteValueIteration.ts";
import type { Simulation } from "../runs/simulation.ts";
import type { ThreeWaysParams, ThreeWaysSnapshot } from "../runs/threeWays/snapshot.ts";
import type { ValueIterationParams, ValueIterationSnapshot } from "../runs/valueIteration/snapshot.ts";
import type { Decoder, VaeParams, VaeSimulation } from "../runs/vae/snapshot.ts";
import type { BackendPreference, BackendReport } from "../nets/chooseBackend.ts";
import { WorkerLife } from "./workerLife.ts";

export type { Decoder } from "../runs/vae/snapshot.ts";

/** The site's root: every page says on <html data-root> how it gets there. */
function siteRoot(): string {
  return new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href;
}

let warm: { readonly life: WorkerLife; readonly backend: BackendPreference } | null = null;

/** One worker for the page, kept warm; a new one if the last, or its graphics card, was lost, or if another backend is wanted. */
function warmWorker(): WorkerLife {
  const backend = backendPreference();
  if (warm !== null && warm.life.isFit && warm.backend === backend) return warm.life;
  warm?.life.retire();
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "nets" });
  const lifeLock = `worker-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const life = new WorkerLife(worker, { root: siteRoot(), backend, lifeLock });
  warm = { life, backend };
  return life;
}

/**
 * A training run of the figure `vae`, standing at step 0, in the page's worker. The first call starts the worker, loads
 * TensorFlow.js and the digits and chooses a backend. Rejects with a sentence for the reader; with a WorkerLostError if
 * the worker ends meanwhile.
 */
export function simulateVae(params: VaeParams): Promise<VaeSimulation> {
  return remoteVae(warmWorker(), params);
}

/** A run of the figure `three-ways`, standing at step 0, in the page's worker; no digits are loaded for it. Rejects as above. */
export function simulateThreeWays(params: ThreeWaysParams): Promise<Simulation<ThreeWaysSnapshot>> {
  return remoteThreeWays(warmWorker(), params);
}

/** A run of the figure `value-iteration`, standing at step 0, in the page's worker; nothing is loaded for it. Rejects as above. */
export function simulateValueIteration(
  params: ValueIterationParams,
): Promise<Simulation<ValueIterationSnapshot>> {
  return remoteValueIteration(warmWorker(), params);
}

/**
 * The decoder of a run that the site ships, in the page's worker; no digits are loaded for it. Rejects as above.
 *
 * @param path of the saved run, relative to the site's root.
 */
export async function openDecoder(path: string): Promise<Decoder> {
  const response = await fetch(new URL(path, siteRoot()));
  if (!response.ok)
    throw new Error(`The trained model could not be loaded: ${path} gave ${response.status}.`);
  const save = new Uint8Array(await response.arrayBuffer());
  const { ask, dispose } = await openHandle<Decoder>(warmWorker(), (api) => api.openDecoder(save));
  return { decode: (z) => ask((decoder) => decoder.decode(z)), dispose };
}

/** Which backend runs, how long its steps took, and why it was chosen. */
export function backendReport(): Promise<BackendReport> {
  return warmWorker().ask((api) => api.backendReport());
}
