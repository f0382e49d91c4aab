import { grad, memory } from "@tensorflow/tfjs-core";
import { expect, test } from "vitest";
import { mul, tensor1d, type Tensor, tidy } from "../../../src/nets/tf.ts";
import { kernelPaths, usePath } from "../backend.ts";

const cube = (x: Tensor): Tensor => mul(mul(x, x), x);

test.each(kernelPaths)(
  "on %s, first, second and third derivatives are right, and leave no tensor behind",
  async (path) => {
    await usePath(path);
    const before = memory().numTensors;
    const derivative = (f: (x: Tensor) => Tensor) => tidy(() => [...grad(f)(tensor1d([2, -3])).dataSync()]);
    const first = (x: Tensor): Tensor => grad(cube)(x);
    const second = (x: Tensor): Tensor => grad(first)(x);
    expect(derivative(cube)).toEqual([12, 27]);
    expect(derivative(first)).toEqual([12, -18]);
    expect(derivative(second)).toEqual([6, 6]);
    expect(memory().numTensors).toBe(before);
  },
);

test("a clone outlives its original", async () => {
  await usePath("wasm-relaxed");
  const x = tensor1d([1, 2, 3]);
  const copy = x.clone();
  x.dispose();
  expect([...copy.dataSync()]).toEqual([1, 2, 3]);
  copy.dispose();
});
