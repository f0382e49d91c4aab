import { millisecondsPerStep } from "./backendTrial.ts";
import { kernelPath } from "./kernels/paths.ts";
import { type BackendName, startBackend, stopBackend, type WasmFiles } from "./startBackend.ts";
import { setBackend } from "./tf.ts";

/**
 * What is to compute: `auto` times real steps of each backend and takes the fastest; `wasm` is WebAssembly with the fastest
 * kernels that run here, our own if possible, `tfjs` WebAssembly with TensorFlow.js's kernels as they come.
 */
export type BackendPreference = "auto" | "wasm" | "tfjs" | "webgl" | "cpu";

/** One backend that was tried. */
export interface BackendTrial {
  readonly backend: BackendName;
  /** Median of real training steps, milliseconds; null if it was not timed. */
  readonly millisecondsPerStep: number | null;
  /** Why it was not timed, or what it runs on ("ANGLE (NVIDIA …)"). */
  readonly note: string;
}

/** Which backend runs, and why. */
export interface BackendReport {
  readonly backend: string;
  /** What it computes with, as `kernelPath` names it. */
  readonly path: string;
  readonly reason: string;
  readonly trials: readonly BackendTrial[];
}

interface BackendWish {
  readonly preference: BackendPreference;
  /** What was chosen here a while ago, by timing: where it starts as it did then, `auto` takes it without timing anew. */
  readonly timed?: BackendReport | null;
  readonly wasmFiles: WasmFiles;
  /** A clock, milliseconds. */
  readonly now: () => number;
}

/**
 * Sets the backend that is wished for, or, by timing real training steps, the fastest. What cannot run is named in the
 * report and passed over. Also the way back after a lost WebGL context: what was on the old one is gone, and runs have
 * to be restored from what was saved. Throws an Error if not even plain JavaScript runs.
 */
export async function chooseBackend(wish: BackendWish): Promise<BackendReport> {
  stopBackend("webgl");
  const { preference } = wish;
  if (preference === "auto") return (await asTimed(wish)) ?? fastest(wish, []);
  const name = preference === "tfjs" ? "wasm" : preference;
  try {
    const note = await startBackend(name, wish.wasmFiles, preference === "tfjs" ? "stock" : undefined);
    return {
      backend: name,
      path: kernelPath(),
      reason: "chosen by hand",
      trials: [{ backend: name, millisecondsPerStep: null, note }],
    };
  } catch (error) {
    return fastest(wish, [failed(name, error)]);
  }
}

/** The fastest of a while ago; null if none was timed, or if it no longer runs on what it ran on. */
async function asTimed({ timed, wasmFiles }: BackendWish): Promise<BackendReport | null> {
  const best = timed?.trials.find(({ backend }) => backend === timed.backend);
  if (!timed || !best || best.millisecondsPerStep === null) return null;
  try {
    return (await startBackend(best.backend, wasmFiles)) === best.note ? timed : null;
  } catch {
    return null;
  }
}

async function fastest(wish: BackendWish, before: readonly BackendTrial[]): Promise<BackendReport> {
  const names = (["wasm", "webgl"] as const).filter((name) =>
    before.every(({ backend }) => backend !== name),
  );
  const trials = [...before];
  for (const name of names) trials.push(await timed(name, wish));
  if (trials.every(({ millisecondsPerStep }) => millisecondsPerStep === null))
    return plainJavaScript(wish, trials);
  const [best] = trials
    .filter(({ millisecondsPerStep }) => millisecondsPerStep !== null)
    .toSorted((a, b) => Number(a.millisecondsPerStep) - Number(b.millisecondsPerStep));
  if (best.backend !== "webgl") stopBackend("webgl");
  await setBackend(best.backend);
  return {
    backend: best.backend,
    path: kernelPath(),
    reason: "the fastest of those that run here",
    trials,
  };
}

/** The last that is left: timing it would take half a minute and decide nothing. Throws if not even this runs. */
async function plainJavaScript(
  { wasmFiles }: BackendWish,
  before: readonly BackendTrial[],
): Promise<BackendReport> {
  try {
    const note = await startBackend("cpu", wasmFiles);
    const reason = "nothing faster runs here";
    return {
      backend: "cpu",
      path: kernelPath(),
      reason,
      trials: [...before, { backend: "cpu", millisecondsPerStep: null, note }],
    };
  } catch (error) {
    const trials = [...before, failed("cpu", error)];
    throw new Error(
      `The network cannot run here. ${trials.map((t) => `${t.backend}: ${t.note}.`).join(" ")}`,
      { cause: error },
    );
  }
}

async function timed(name: BackendName, { wasmFiles, now }: BackendWish): Promise<BackendTrial> {
  try {
    const note = await startBackend(name, wasmFiles);
    const unfit = name === "webgl" ? graphicsProblem(note) : null;
    if (unfit !== null) return { backend: name, millisecondsPerStep: null, note: unfit };
    return { backend: name, millisecondsPerStep: await millisecondsPerStep(now), note };
  } catch (error) {
    return failed(name, error);
  }
}

/** Why a renderer of WebGL is not worth timing, or null. */
export function graphicsProblem(renderer: string): string | null {
  // Measured: 2 to 2.5 times slower than WebAssembly, and seconds of compiling shaders.
  const isSoftware = /swiftshader|llvmpipe|softpipe|software|basic render/i.test(renderer);
  return isSoftware ? `not a graphics card: ${renderer}` : null;
}

const failed = (backend: BackendName, error: unknown): BackendTrial => ({
  backend,
  millisecondsPerStep: null,
  note: error instanceof Error ? error.message : String(error),
});
