import { expect, test } from "vitest";
import { backendKind, backendMeaning, backendName } from "../../src/nets/backendWords.ts";
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
