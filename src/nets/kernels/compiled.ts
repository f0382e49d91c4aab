import { relaxedSimd, simd } from "./assembly/index.as";

/** What the AssemblyScript exports. Addresses are in bytes, flags 0 or 1; its own comments say the rest. */
export interface Compiled {
  matMulScratch(inner: number): number;
  matMul(
    a: number,
    b: number,
    bias: number,
    c: number,
    scratch: number,
    rows: number,
    columns: number,
    inner: number,
    transposeA: number,
    transposeB: number,
    relu: number,
  ): void;
  sumRows(x: number, rows: number, columns: number, out: number): void;
  sumColumns(x: number, rows: number, columns: number, out: number): void;
  bernoulliLogLikelihood(
    x: number,
    logits: number,
    rows: number,
    columns: number,
    out: number,
    slope: number,
    scale: number,
  ): void;
  scaleRows(x: number, g: number, rows: number, columns: number, out: number): void;
  rectifiedGradient(y: number, g: number, size: number, out: number): void;
  klDivergence(mean: number, logVariance: number, size: number, out: number): void;
  klDivergenceSlope(logVariance: number, size: number, out: number): void;
  reparameterize(mean: number, logVariance: number, epsilon: number, size: number, z: number): void;
  reparameterizeGradient(logVariance: number, epsilon: number, g: number, size: number, out: number): void;
  adam(theta: number, g: number, m: number, v: number, size: number, ...constants: number[]): number;
}

const modules = { "wasm-relaxed": relaxedSimd, "wasm-simd": simd };

/** Starts the kernels on a memory. Throws an Error if this browser or processor lacks what they need. */
export async function startCompiled(
  path: keyof typeof modules,
  memory: WebAssembly.Memory,
): Promise<Compiled> {
  const bytes = Uint8Array.from(atob(modules[path]), (character) => character.charCodeAt(0));
  if (!WebAssembly.validate(bytes))
    throw new Error(path === "wasm-relaxed" ? "no relaxed SIMD here" : "no SIMD here");
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } });
  if (!isWhole(instance.exports)) throw new Error("a compiled kernel is missing");
  return instance.exports;
}

type Whole = WebAssembly.Exports & Compiled;

const names: readonly (keyof Compiled)[] = [
  "matMulScratch",
  "matMul",
  "sumRows",
  "sumColumns",
  "bernoulliLogLikelihood",
  "scaleRows",
  "rectifiedGradient",
  "klDivergence",
  "klDivergenceSlope",
  "reparameterize",
  "reparameterizeGradient",
  "adam",
];

const isWhole = (exports: WebAssembly.Exports): exports is Whole =>
  names.every((name) => typeof exports[name] === "function");
