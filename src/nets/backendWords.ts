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
