import { version_wasm } from "@tensorflow/tfjs-backend-wasm";
import {
  backend,
  getKernel,
  type KernelConfig,
  memory,
  registerKernel,
  unregisterKernel,
} from "@tensorflow/tfjs-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Compiled } from "../../../src/nets/kernels/compiled.ts";
import { Heap } from "../../../src/nets/kernels/heap.ts";
import { kernelPath, wasmPaths } from "../../../src/nets/kernels/paths.ts";
import { leaveKernels, chooseKernels } from "../../../src/nets/kernels/chooseKernels.ts";
import { useBackend } from "../backend.ts";

beforeEach(() => useBackend("wasm"));
afterEach(() => {
  vi.restoreAllMocks();
  leaveKernels();
});

/** Puts a kernel that fails in the place of one of the backend's. Gives back what undoes it. */
function spoil(name: string): () => void {
  const sound = getKernel(name, "wasm");
  const put = (kernel: KernelConfig): void => {
    unregisterKernel(name, "wasm");
    registerKernel(kernel);
  };
  put({
    ...sound,
    kernelFunc: () => {
      throw new Error("spoilt");
    },
  });
  return () => put(sound);
}

test("the fastest is taken, and leaves no tensor behind", async () => {
  const before = memory().numTensors;
  expect(await chooseKernels(version_wasm)).toEqual({ path: wasmPaths[0], passedOver: [] });
  expect(kernelPath()).toBe("wasm-relaxed");
  expect(memory().numTensors).toBe(before);
});

test("without relaxed SIMD, plain SIMD", async () => {
  const validate = WebAssembly.validate.bind(WebAssembly);
  vi.spyOn(WebAssembly, "validate").mockReturnValueOnce(false).mockImplementation(validate);
  expect(await chooseKernels(version_wasm)).toEqual({
    path: "wasm-simd",
    passedOver: ["wasm-relaxed: no relaxed SIMD here"],
  });
});

test("without SIMD, transposing", async () => {
  vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
  const { path, passedOver } = await chooseKernels(version_wasm);
  expect([path, passedOver.length]).toEqual(["transposing", 2]);
});

test("on another version, transposing", async () => {
  const { path, passedOver } = await chooseKernels("4.23.0");
  expect(path).toBe("transposing");
  expect(passedOver[0]).toBe("wasm-relaxed: TensorFlow.js is 4.23.0, not 4.22.0");
});

test("where transposing is wrong too, the backend as it comes", async () => {
  const mend = spoil("Transpose");
  const { path, passedOver } = await chooseKernels("4.23.0");
  mend();
  expect([path, kernelPath()]).toEqual(["stock", "stock"]);
  expect(passedOver[2]).toBe("transposing: spoilt");
});

type Kernel = (...given: number[]) => unknown;

/** Puts another kernel in the place of a compiled one. */
function plantKernel(
  name: keyof Compiled,
  plant: (sound: Kernel, memory: WebAssembly.Memory) => Kernel,
): void {
  const instantiate = WebAssembly.instantiate.bind(WebAssembly) as typeof WebAssembly.instantiate;
  vi.spyOn(WebAssembly, "instantiate").mockImplementation((async (
    bytes: BufferSource,
    imports: { env: { memory: WebAssembly.Memory } },
  ) => {
    const { instance, module } = await instantiate(bytes, imports);
    const planted = plant(instance.exports[name] as Kernel, imports.env.memory);
    return { instance: { exports: { ...instance.exports, [name]: planted } }, module };
  }) as never);
}

test("where the compiled kernels are wrong, transposing", async () => {
  plantKernel("adam", () => () => undefined);
  const { path, passedOver } = await chooseKernels(version_wasm);
  expect(path).toBe("transposing");
  expect(passedOver).toEqual([
    "wasm-relaxed: the self-test found Adam wrong",
    "wasm-simd: the self-test found Adam wrong",
  ]);
});

/** All that write numbers. */
const computing: readonly (keyof Compiled)[] = [
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

test.for(computing)(
  "a compiled %s that does nothing is found out, and its path passed over",
  async (name) => {
    plantKernel(name, () => () => 0);
    const { path, passedOver } = await chooseKernels(version_wasm);
    expect(path).toBe("transposing");
    expect(passedOver).toHaveLength(2);
    for (const why of passedOver) expect(why).toMatch(/the self-test found .+ wrong/);
  },
);

test("a compiled product that is off by a thousandth is found out", async () => {
  plantKernel("matMul", (matMul, memory) => (...given) => {
    matMul(...given);
    const [, , , c, , rows, columns] = given;
    const product = new Float32Array(memory.buffer, c, rows * columns);
    product.forEach((x, i) => (product[i] = 1.001 * x));
  });
  expect((await chooseKernels(version_wasm)).path).toBe("transposing");
});

test("a backend that is not built as the one that is known is told", () => {
  const known = backend() as object as { wasm: object };
  const altered = (changes: object): never =>
    Object.assign(Object.create(Object.getPrototypeOf(known)), known, changes) as never;
  expect(() => new Heap(altered({}), version_wasm)).not.toThrow();
  for (const changes of [
    { wasm: null },
    { wasm: { ...known.wasm, asm: {} } },
    { wasm: { ...known.wasm, HEAPU8: new Uint8Array(8) } },
    { wasm: { ...known.wasm, _malloc: undefined } },
    { getMemoryOffset: undefined },
  ])
    expect(() => new Heap(altered(changes), version_wasm)).toThrow("not built as expected");
});
