import type { BackendPreference, BackendReport, BackendTrial } from "./chooseBackend.ts";

/** What may compute a network, as `kernelPath` names it, in words for a reader; and what they mean. */
interface BackendWords {
  readonly name: string;
  readonly means: string;
}

const stock: BackendWords = {
  name: "WebAssembly, general kernels",
  means: "Compiled code in your browser, with TensorFlow.js’s own routines.",
};

/** Pages may read these: no TensorFlow.js comes along. */
const words: Readonly<Record<string, BackendWords>> = {
  "wasm-relaxed": {
    name: "WebAssembly, relaxed SIMD",
    means:
      "Compiled code in your browser that computes four numbers at a time, and multiplies and adds in one go.",
  },
  "wasm-simd": {
    name: "WebAssembly, SIMD",
    means: "Compiled code in your browser that computes four numbers at a time.",
  },
  transposing: stock,
  stock,
  wasm: { ...stock, name: "WebAssembly" },
  webgl: { name: "WebGL", means: "Your graphics card, through the browser." },
  cpu: { name: "plain JavaScript", means: "Your browser without WebAssembly or a graphics card: slow." },
};

/** A backend and its kernels in words; one that is not known is called as it is. */
export const backendName = (path: string): string => words[path]?.name ?? path;

/** The same without its kernels: "WebAssembly". */
export const backendKind = (path: string): string => backendName(path).split(",")[0];

/** A sentence on what that is; empty for one that is not known. */
export const backendMeaning = (path: string): string => words[path]?.means ?? "";

/** What came of trying a backend, in a sentence: "WebGL: not available in this browser." */
export const trialInWords = ({ backend, millisecondsPerStep, note }: BackendTrial): string =>
  millisecondsPerStep === null
    ? `${backendName(backend)}: ${note}.`
    : `${backendName(backend)}: ${millisecondsPerStep.toFixed(1)} ms a step (${note}).`;

/** Which paths are what was asked for. */
const meets: Readonly<Record<Exclude<BackendPreference, "auto">, RegExp>> = {
  wasm: /^wasm-/,
  tfjs: /^stock$/,
  webgl: /^webgl$/,
  cpu: /^cpu$/,
};

/**
 * What computes and why, in sentences for who asked for it. What was asked for and could not be had is said, with the
 * reason: "WebGL cannot run here. WebAssembly, SIMD computes instead. WebGL: not available in this browser. …"
 */
export function backendInWords(asked: BackendPreference, { path, reason, trials }: BackendReport): string {
  const tried = trials.map(trialInWords).join(" ");
  if (asked === "auto") return `${backendName(path)} computes: ${reason}. ${tried}`;
  const refusal = refusalInWords(asked, path);
  if (refusal === null) return `${backendName(path)} computes, as you asked.`;
  return `${refusal} ${sentence(path)} computes instead. ${tried}`;
}

/** That what was asked for cannot run, as another path computes; null if it is what computes, or any may. */
export function refusalInWords(asked: BackendPreference, path: string): string | null {
  if (asked === "auto" || meets[asked].test(path)) return null;
  const wish = asked === "wasm" ? "Kernels of our own" : asked === "tfjs" ? "WebAssembly" : sentence(asked);
  return `${wish} cannot run here.`;
}

function sentence(path: string): string {
  const name = backendName(path);
  return name[0].toUpperCase() + name.slice(1);
}
