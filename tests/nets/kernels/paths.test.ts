import { expect, test } from "vitest";
import { kernelPath } from "../../../src/nets/kernels/paths.ts";
import { kernelPaths, usePath } from "../backend.ts";

test.each(kernelPaths)("%s runs when it is asked for", async (path) => {
  await usePath(path);
  expect(kernelPath()).toBe(path);
});
