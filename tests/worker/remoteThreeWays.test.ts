import { expose } from "comlink";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createThreeWaysRun } from "../../src/runs/threeWays/run.ts";
import { remoteThreeWays } from "../../src/worker/remoteThreeWays.ts";
import { serveThreeWays } from "../../src/worker/serveThreeWays.ts";
import type { ThreeWaysParams } from "../../src/runs/threeWays/snapshot.ts";
import { WorkerLife } from "../../src/worker/workerLife.ts";
import { useBackend } from "../nets/backend.ts";

const params: ThreeWaysParams = {
  likelihood: "folded",
  points: 5,
  noise: 0.4,
  width: 3,
  seed: 1,
  learningRate: 0.02,
  newX: 2,
};
const endless = Number.POSITIVE_INFINITY;

let ports: MessageChannel;

beforeEach(async () => {
  vi.stubGlobal("navigator", {});
  ports = new MessageChannel();
  await useBackend("cpu");
});

afterEach(() => {
  ports.port1.close();
  ports.port2.close();
  vi.unstubAllGlobals();
});

test("a run in the worker gives the page the snapshots of one on the page, trace and all", async () => {
  const open = (params: ThreeWaysParams) => createThreeWaysRun({ params, now: () => 0 });
  const api = {
    setUp: () => Promise.resolve(),
    ping: () => undefined,
    openThreeWays: async (params: ThreeWaysParams) => serveThreeWays(await open(params)),
  };
  expose(api, ports.port1);
  const page = Object.assign(ports.port2, { terminate: () => undefined });
  const life = new WorkerLife(page, { root: "https://host/", backend: "auto", lifeLock: "" });
  const [there, here] = [await remoteThreeWays(life, params), await open(params)];
  for (const steps of [2, 3]) {
    const snapshot = await there.advance({ steps, milliseconds: endless });
    expect(snapshot).toEqual(await here.advance({ steps, milliseconds: endless }));
  }
  await Promise.all([there, here].map((run) => run.update({ ...params, newX: 5 })));
  expect(await there.settle()).toEqual(await here.settle());
  const saved = await there.save();
  expect(saved).toEqual(await here.save());
  await there.advance({ steps: 4, milliseconds: endless });
  await there.restore(saved);
  expect(await there.settle()).toEqual(await here.settle());
  there.dispose();
  life.retire();
});
