import { fetchModel } from "../data/fetchModel.ts";
import type { OwnSet } from "../data/own/ownSet.ts";
import type { Understood } from "../data/own/understood.ts";
import type { NamedBytes } from "../data/own/unpack.ts";
import { freshName } from "../powers/freshName.ts";
import { runsWebAssembly } from "../powers/webAssembly.ts";
import { startWorker } from "../powers/worker.ts";
import { backendPreference } from "./backendPreference.ts";
import { threadOfPage } from "./onPage.ts";
import { patience } from "./heartbeat.ts";
import { openHandle } from "./openHandle.ts";
import { remote } from "./remote.ts";
import type { ParamsIn, RunName, SimulationIn } from "./runsHere.ts";
import type { Decoder } from "../runs/vae/snapshot.ts";
import type { BackendPreference, BackendReport } from "../nets/chooseBackend.ts";
import { workerFile } from "./workerFile.ts";
import { WorkerLife } from "./workerLife.ts";

export type { Decoder } from "../runs/vae/snapshot.ts";

/** The site's root: every page says on <html data-root> how it gets there. */
function siteRoot(): string {
  return new URL(document.documentElement.dataset.root ?? "./", document.baseURI).href;
}

let warm: { readonly life: Promise<WorkerLife>; readonly backend: BackendPreference } | null = null;

interface Started {
  readonly asked: BackendPreference;
  readonly report: BackendReport;
}

/** What the page's workers compute with: timing it anew was a sixth of the time until a lost run is on again. */
let timed: Started | null = null;

/** One worker for the page, kept warm; a new one if the last, or its graphics card, was lost, or if another backend is wanted. */
async function warmWorker(): Promise<WorkerLife> {
  const backend = backendPreference();
  const last = warm;
  const life = await last?.life.catch(() => undefined);
  // Somebody else has started one meanwhile.
  if (warm !== last) return warmWorker();
  if (life?.isFit && last?.backend === backend) return life;
  life?.retire();
  warm = { life: newLife(backend), backend };
  return warm.life;
}

async function newLife(backend: BackendPreference): Promise<WorkerLife> {
  const thread = (await startWorker(workerFile, "nets")) ?? (await threadOfPage(workerFile));
  const lifeLock = freshName("worker");
  const seconds = (await runsWebAssembly()) ? patience.usual : patience.withoutWebAssembly;
  const known = timed?.asked === backend ? timed.report : null;
  return new WorkerLife(thread, { root: siteRoot(), backend, timed: known, lifeLock }, seconds, getReady);
}

/**
 * What a lost run goes on in is loaded while its reader still reads that it was lost. Measured with ten times too much to
 * do: pressed after a second, a VAE is on again in 2.3 s where it was 5.
 */
function getReady(): void {
  if (timed) void backendReport().catch(() => undefined);
}

/**
 * A run in the page's worker, standing at step 0. The first call starts the worker and loads what the run needs:
 * TensorFlow.js, whose backend is then chosen, digits, or nothing. Rejects with a sentence for the reader; with a
 * WorkerLostError if the worker ends meanwhile.
 *
 * @param own the reader's own pictures, for a run that is to be trained on them.
 */
export async function simulateInWorker<Name extends RunName>(
  name: Name,
  params: ParamsIn<Name>,
  own: OwnSet | null = null,
): Promise<SimulationIn<Name>> {
  const run = await remote<SimulationIn<Name>>(await warmWorker(), name, params, own);
  void startedBackend().then((started) => (timed = started ?? timed));
  return run;
}

/**
 * The decoder of a run that the site ships, in the page's worker; no digits are loaded for it. Rejects as above.
 *
 * @param path of the saved run, relative to the site's root.
 */
export async function openDecoder(path: string): Promise<Decoder> {
  const save = await fetchModel(path, siteRoot());
  const { ask, dispose } = await openHandle<Decoder>(await warmWorker(), (api) => api.openDecoder(save));
  return { decode: (z) => ask((decoder) => decoder.decode(z)), dispose };
}

/** Reads the reader's own files of arrays in the page's worker. Rejects with an Error that names what cannot be read. */
export async function understandInWorker(files: readonly NamedBytes[]): Promise<Understood> {
  return (await warmWorker()).ask((api) => api.understand(files));
}

/** What `backendReport` says of the backend that the page started last, and what was asked for; null if none. Starts none. */
export async function startedBackend(): Promise<Started | null> {
  const last = warm;
  const life = await last?.life.catch(() => undefined);
  if (!last || !life?.isFit) return null;
  const report = await life.ask((api) => api.startedBackend()).catch(() => null);
  return report && { asked: last.backend, report };
}

/** Do networks run in plain JavaScript that were to run on WebAssembly, which runs here, but did not come? */
export async function lacksWebAssembly(): Promise<boolean> {
  const started = await startedBackend();
  return started?.report.backend === "cpu" && started.asked !== "cpu" && (await runsWebAssembly());
}

/** The next run starts a worker of its own, which loads and times anew what it needs; the last one stays as long as runs are open there. */
export function renewWorker(): void {
  void warm?.life.then((life) => life.retire()).catch(() => undefined);
  warm = null;
  timed = null;
}

/** Which backend runs, how long its steps took, and why it was chosen. */
export async function backendReport(): Promise<BackendReport> {
  return (await warmWorker()).ask((api) => api.backendReport());
}
