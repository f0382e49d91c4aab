import { backend, memory, tensor1d, zeros } from "@tensorflow/tfjs-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { throwWhenFull } from "../../src/nets/outOfMemory.ts";
import { useBackend } from "./backend.ts";

beforeEach(async () => {
  await useBackend("wasm");
  throwWhenFull(backend());
});
afterEach(() => void vi.restoreAllMocks());

test("where WebAssembly's memory may not grow, what asks for more throws, and what is there stays as it is", () => {
  const before = tensor1d([1, 2, 3]);
  vi.spyOn(WebAssembly.Memory.prototype, "grow").mockImplementation(() => {
    throw new RangeError("Unable to grow instance memory");
  });
  expect(() => zeros([10_000_000])).toThrow(
    expect.objectContaining({
      name: "OutOfMemoryError",
      message: expect.stringContaining("40,000,000 bytes"),
    }),
  );
  expect([...before.dataSync()]).toEqual([1, 2, 3]);
  vi.restoreAllMocks();
  expect(zeros([10_000_000]).size).toBe(10_000_000);
  expect(memory().numTensors).toBeGreaterThan(0);
});
