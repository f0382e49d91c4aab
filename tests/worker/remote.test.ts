import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clock, simulate } from "../../src/runs/simulate.ts";
import type { Simulation, SnapshotBase } from "../../src/runs/simulation.ts";
import { run as threeWays } from "../../src/runs/threeWays/run.ts";
import type { ThreeWaysParams } from "../../src/runs/threeWays/snapshot.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import type { VaeSimulation } from "../../src/runs/vae/snapshot.ts";
import { run as valueIteration } from "../../src/runs/valueIteration/run.ts";
import type { ValueIterationParams } from "../../src/runs/valueIteration/snapshot.ts";
import { remote } from "../../src/worker/remote.ts";
import { snapshotReceiver, snapshotSender, type Thrift } from "../../src/worker/sentSnapshot.ts";
import { serve } from "../../src/worker/serve.ts";
import { WorkerLife } from "../../src/worker/workerLife.ts";
import { useBackend } from "../nets/backend.ts";
import { tinyDigits, tinyParams } from "../nets/tiny.ts";

const three: ThreeWaysParams = {
  likelihood: "folded",
  points: 5,
  noise: 0.4,
  width: 3,
  seed: 1,
  learningRate: 0.02,
  newX: 2,
};
const maze: ValueIterationParams = {
  world: "maze",
  size: 9,
  map: "",
  stepCost: 1,
  mudCost: 3,
  pitCost: 10,
  slip: 0.1,
  temperature: 1,
  discount: 0.9,
  maximum: "soft",
  backup: "causal",
  uniformPrior: "counted",
  seed: 1,
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

/** The same run twice: behind a worker's messages, and at hand. */
async function twice<Sim extends Simulation>(open: () => Promise<Sim>, thrift: Thrift) {
  const api = {
    setUp: () => Promise.resolve(false),
    ping: () => undefined,
    open: async () => serve(await open(), thrift),
  };
  expose(api, ports.port1);
  const page = Object.assign(ports.port2, { terminate: () => undefined });
  const life = new WorkerLife(page, { root: "https://host/", backend: "auto", timed: null, lifeLock: "" });
  return { life, there: await remote<Sim>(life, "vae", {}), here: await open() };
}

/** All of a snapshot but what depends on the clock. */
const timeless = ({ progress: _progress, ...rest }: SnapshotBase) => ({ ...rest, stepsPerSecond: 0 });

describe("a run in the worker gives the page the snapshots of one on the page", () => {
  test("three ways, trace and all", async () => {
    const open = () => simulate(threeWays, three, { now: () => 0 });
    const { life, there, here } = await twice(open, { grows: ["trace"] });
    for (const steps of [2, 3]) {
      const snapshot = await there.advance({ steps, milliseconds: endless });
      expect(snapshot).toEqual(await here.advance({ steps, milliseconds: endless }));
    }
    await Promise.all([there, here].map((run) => run.update({ ...three, newX: 5 })));
    expect(await there.settle()).toEqual(await here.settle());
    const saved = await there.save();
    expect(saved).toEqual(await here.save());
    await there.advance({ steps: 4, milliseconds: endless });
    await there.restore(saved);
    expect(await there.settle()).toEqual(await here.settle());
    there.dispose();
    life.retire();
  });

  test("value iteration, its map sent once", async () => {
    const open = () => simulate(valueIteration, maze, clock);
    const { life, there, here } = await twice(open, { constant: ["map"] });
    for (const steps of [0, 7, 500]) {
      const snapshot = await there.advance({ steps, milliseconds: endless });
      expect(snapshot).toEqual(await here.advance({ steps, milliseconds: endless }));
      expect(await there.settle()).toEqual(await here.settle());
    }
    there.dispose();
    life.retire();
  });

  test("a training run, with the answers to its questions", { tags: "fifth" }, async () => {
    const open = (): Promise<VaeSimulation> => simulate(vae, tinyParams, { ...clock, digits: tinyDigits() });
    const { life, there, here } = await twice(open, { grows: ["trace", "heldOut"] });
    for (const steps of [2, 3]) {
      const snapshot = await there.advance({ steps, milliseconds: endless });
      expect(snapshot.trace).toEqual((await here.advance({ steps, milliseconds: endless })).trace);
    }
    expect(await there.watchZ([1, 1])).toEqual(await here.watchZ([1, 1]));
    expect(timeless(await there.settle())).toEqual(timeless(await here.settle()));
    here.dispose();
    await expect(here.watchZ([1, 1])).rejects.toThrow("disposed");
    there.dispose();
    life.retire();
  });
});

describe("a snapshot on its way", () => {
  const rows = [{ step: 1 }, { step: 2 }];
  const map = { letters: "S.G" };
  const picture = { step: 2, progress: [], trace: rows, map, V: Float64Array.of(1) };

  test("leaves out what the page has got, and arrives whole", () => {
    const send = snapshotSender({ grows: ["trace"], constant: ["map"] });
    const receive = snapshotReceiver();
    expect(receive(structuredClone(send(picture)))).toEqual(picture);
    const later = { ...picture, step: 3, trace: [...rows, { step: 3 }] };
    const sent = structuredClone(send(later));
    expect(sent.constant).toEqual({});
    expect(sent.grown.trace).toEqual({ from: 2, rows: [{ step: 3 }] });
    expect(receive(sent)).toEqual(later);
  });

  test("is refused where one before it is missing, or two have changed places", () => {
    for (const order of [
      [0, 2],
      [1, 0],
      [0, 2, 1],
      [0, 0],
    ]) {
      const send = snapshotSender({ grows: ["trace"], constant: ["map"] });
      const receive = snapshotReceiver();
      const sent = [1, 2, 3].map((step) => send({ ...picture, step }));
      expect(() => order.map((i) => receive(sent[i])), order.join()).toThrow("lost on its way");
    }
  });

  test("keeps nothing of an earlier one: an event that is over is over", () => {
    const send = snapshotSender({});
    const receive = snapshotReceiver();
    const event = { kind: "diverged", step: 2, message: "It is lost." } as const;
    expect(receive(send({ ...picture, event }))).toHaveProperty("event", event);
    expect(receive(send(picture))).not.toHaveProperty("event");
  });
});
