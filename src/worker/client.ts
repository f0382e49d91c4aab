import { fetchKept } from "../data/fetchKept.ts";
import { backendPreference } from "./backendPreference.ts";
import { openHandle } from "./openHandle.ts";
import { remote } from "./remote.ts";
import type { ParamsIn, RunName, SimulationIn } from "./runsHere.ts";
import type { Decoder } from "../runs/vae/snapshot.ts";
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
 * A run in the page's worker, standing at step 0. The first call starts the worker and loads what the run needs:
 * TensorFlow.js, whose backend is then chosen, digits, or nothing. Rejects with a sentence for the reader; with a
 * WorkerLostError if the worker ends meanwhile.
 */
export function simulateInWorker<Name extends RunName>(
  name: Name,
  params: ParamsIn<Name>,
): Promise<SimulationIn<Name>> {
  return remote<SimulationIn<Name>>(warmWorker(), name, params);
}

/**
 * The decoder of a run that the site ships, in the page's worker; no digits are loaded for it. Rejects as above.
 *
 * @param path of the saved run, relative to the site's root.
 */
export async function openDecoder(path: string): Promise<Decoder> {
  const response = await fetchKept(new URL(path, siteRoot()));
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
