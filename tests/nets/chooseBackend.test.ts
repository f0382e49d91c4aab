import { getBackend, memory } from "@tensorflow/tfjs-core";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chooseBackend } from "../../src/nets/chooseBackend.ts";
import { kernelPath } from "../../src/nets/kernels/paths.ts";

const wasmFiles = fileURLToPath(
  new URL("../../node_modules/@tensorflow/tfjs-backend-wasm/dist/", import.meta.url),
);
const now = (): number => performance.now();

test("times what runs, passes over what does not, and sets the fastest", async () => {
  const report = await chooseBackend({ preference: "auto", wasmFiles, now });
  expect(report.backend).toBe("wasm");
  expect(getBackend()).toBe("wasm");
  const [wasm, webgl] = report.trials;
  expect(wasm.millisecondsPerStep).toBeGreaterThan(0);
  expect(webgl).toEqual({
    backend: "webgl",
    millisecondsPerStep: null,
    note: "not available in this browser",
  });
  expect(memory().numTensors).toBe(0);
});

test("takes what was timed a while ago as it is, and times anew what starts otherwise or not at all", async () => {
  const timed = await chooseBackend({ preference: "auto", wasmFiles, now });
  const never = (): number => expect.unreachable("Something was timed.");
  expect(await chooseBackend({ preference: "auto", timed, wasmFiles, now: never })).toBe(timed);
  const [wasm] = timed.trials;
  const onAnother = { ...timed, trials: [{ ...wasm, note: "kernels that are gone" }] };
  const lost = { ...timed, backend: "webgl", trials: [{ ...wasm, backend: "webgl" as const }] };
  const untimed = { ...timed, backend: "cpu", trials: [] };
  for (const gone of [onAnother, lost, untimed]) {
    const anew = await chooseBackend({ preference: "auto", timed: gone, wasmFiles, now });
    expect(anew.trials.map(({ note }) => note)).toEqual(timed.trials.map(({ note }) => note));
  }
});

test("does as it is told", async () => {
  const report = await chooseBackend({ preference: "cpu", wasmFiles, now });
  expect([report.backend, getBackend(), report.reason]).toEqual(["cpu", "cpu", "chosen by hand"]);
});

test("TensorFlow.js's own kernels, or ours, as it is told", async () => {
  const stock = await chooseBackend({ preference: "tfjs", wasmFiles, now });
  expect([stock.backend, stock.path]).toEqual(["wasm", "stock"]);
  const ours = await chooseBackend({ preference: "wasm", wasmFiles, now });
  expect([ours.backend, ours.path]).toEqual(["wasm", kernelPath()]);
  expect(ours.path).toMatch(/^wasm-/);
});

test("takes another where what it is told cannot run, and says so", async () => {
  const report = await chooseBackend({ preference: "webgl", wasmFiles, now });
  expect([report.backend, getBackend()]).toEqual(["wasm", "wasm"]);
  expect(report.trials[0]).toEqual({
    backend: "webgl",
    millisecondsPerStep: null,
    note: "not available in this browser",
  });
});
