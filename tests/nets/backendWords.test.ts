import { expect, test } from "vitest";
import { backendInWords, backendKind, backendMeaning, backendName } from "../../src/nets/backendWords.ts";
import type { BackendTrial } from "../../src/nets/chooseBackend.ts";
import { wasmPaths } from "../../src/nets/kernels/paths.ts";

test("whatever can compute a network has a name that is no code, and a sentence", () => {
  for (const path of [...wasmPaths, "wasm", "webgl", "cpu"]) {
    expect(backendName(path)).not.toMatch(/wasm|-/);
    expect(backendMeaning(path)).toMatch(/^[A-Z].*\.$/);
  }
  expect([backendKind("wasm-relaxed"), backendKind("cpu")]).toEqual(["WebAssembly", "plain JavaScript"]);
});

test("what is not known is called as it is", () => {
  expect([backendName("webgpu"), backendMeaning("webgpu")]).toEqual(["webgpu", ""]);
});

const trials: readonly BackendTrial[] = [
  { backend: "webgl", millisecondsPerStep: null, note: "not available in this browser" },
  { backend: "wasm", millisecondsPerStep: 9.84, note: "WebAssembly, SIMD" },
];
const report = { backend: "wasm", reason: "the fastest of those that run here", trials };

test("who left the choice is told what was the fastest, and by how much", () => {
  expect(backendInWords("auto", { ...report, path: "wasm-simd" })).toBe(
    "WebAssembly, SIMD computes: the fastest of those that run here. WebGL: not available in this browser. WebAssembly: 9.8 ms a step (WebAssembly, SIMD).",
  );
});

test.each([
  ["wasm", "wasm-relaxed"],
  ["tfjs", "stock"],
  ["webgl", "webgl"],
  ["cpu", "cpu"],
] as const)("who asked for %s and got %s is told so", (asked, path) => {
  expect(backendInWords(asked, { ...report, path })).toMatch(/ computes, as you asked\.$/);
});

test.each([
  [
    "wasm",
    "transposing",
    /^Kernels of our own cannot run here\. WebAssembly, general kernels computes instead\./,
  ],
  ["tfjs", "cpu", /^WebAssembly cannot run here\. Plain JavaScript computes instead\./],
  ["webgl", "wasm-simd", /^WebGL cannot run here\. .* instead\. WebGL: not available in this browser\./],
] as const)("who asked for %s and got %s is told what came instead, and why", (asked, path, says) => {
  expect(backendInWords(asked, { ...report, path })).toMatch(says);
});
