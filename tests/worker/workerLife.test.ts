import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { remoteVae } from "../../src/worker/remoteVae.ts";
import { serveVae } from "../../src/worker/serveVae.ts";
import type { VaeParams } from "../../src/runs/vae/snapshot.ts";
import type { WorkerApi } from "../../src/worker/workerApi.ts";
import { WorkerLife } from "../../src/worker/workerLife.ts";
import { FakeRun } from "./fakeRun.ts";

const params: VaeParams = {
  latent: 2,
  width: 4,
  learningRate: 1e-3,
  batch: 8,
  beta: 1,
  estimator: "reparameterized",
  seed: 1,
};

/** Locks that are freed by hand: `end()` is what the browser does when the worker holding them is gone. */
function fakeLocks() {
  let waiting: (() => void) | null = null;
  const request = (_name: string, _options: unknown, granted: () => void): Promise<void> => {
    waiting = granted;
    return Promise.resolve();
  };
  return { locks: { request }, end: () => waiting?.() };
}

let ports: MessageChannel;
let run: FakeRun;
let locks: ReturnType<typeof fakeLocks>;
let life: WorkerLife;
let terminate: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal("navigator", { locks: locks.locks });
  ports = new MessageChannel();
  run = new FakeRun();
  const api: WorkerApi = {
    setUp: () => Promise.resolve(),
    ping: () => undefined,
    openVae: () => Promise.resolve(serveVae(run)),
    openThreeWays: () => Promise.reject(new Error("none")),
    openValueIteration: () => Promise.reject(new Error("none")),
    openDecoder: () => Promise.reject(new Error("none")),
    backendReport: () => Promise.reject(new Error("none")),
  };
  expose(api, ports.port1);
  terminate = vi.fn<() => void>();
  const page = Object.assign(ports.port2, { terminate });
  life = new WorkerLife(page, { root: "https://host/", backend: "auto", lifeLock: "lock" });
});

afterEach(() => {
  locks.end();
  ports.port1.close();
  ports.port2.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = () => remoteVae(life, params);

describe("a run in the worker", () => {
  it("shows the page the whole snapshot, and keeps its own arrays", async () => {
    const simulation = await open();
    for (const steps of [3, 0, 2]) await simulation.advance({ steps, milliseconds: 9 });
    const far = await simulation.settle();
    expect(far).toEqual(await run.settle());
    expect(far.trace.length).toBe(5);
    expect(far.manifold.pictures.length).toBe(784);
  });

  it("saves and restores", async () => {
    const simulation = await open();
    await simulation.advance({ steps: 2, milliseconds: 9 });
    const save = await simulation.save();
    await simulation.advance({ steps: 2, milliseconds: 9 });
    await simulation.restore(save);
    expect((await simulation.settle()).trace.map((row) => row.step)).toEqual([1, 2]);
  });

  it("answers what is watched", async () => {
    const simulation = await open();
    expect(await simulation.watchZ([9, 0])).toEqual(new Uint8Array(784).fill(9));
    expect(await simulation.watchZ(null)).toBeNull();
  });

  it("hands errors over with their names", async () => {
    await expect((await open()).update({})).rejects.toMatchObject({
      name: "DivergedError",
      message: "no such rate",
    });
  });

  it("is disposed of in the worker", async () => {
    (await open()).dispose();
    await vi.waitFor(() => expect(run.disposed).toBe(true));
  });
});

describe("a lost graphics card", () => {
  it("leaves the worker unfit for new runs, but lets it answer", async () => {
    const simulation = await open();
    run.error = Object.assign(new Error("taken away"), { name: "ContextLostError" });
    await expect(simulation.update({})).rejects.toMatchObject({ name: "ContextLostError" });
    expect(life.isFit).toBe(false);
    expect(await simulation.watchZ([1, 0])).not.toBeNull();
  });
});

describe("a worker that is retired", () => {
  it("lives until what is open in it is disposed of", async () => {
    const [first, second] = [await open(), await open()];
    life.retire();
    first.dispose();
    first.dispose();
    expect(await second.watchZ([4, 0])).toEqual(new Uint8Array(784).fill(4));
    expect(terminate).not.toHaveBeenCalled();
    second.dispose();
    await vi.waitFor(() => expect(terminate).toHaveBeenCalledOnce());
  });
});

describe("a worker that ends", () => {
  it("fails what was asked, with a WorkerLostError, at once when its lock is freed", async () => {
    const simulation = await open();
    run.stuck = true;
    const answer = simulation.advance({ steps: 1, milliseconds: 9 });
    locks.end();
    await expect(answer).rejects.toMatchObject({
      name: "WorkerLostError",
      message: expect.stringContaining("was stopped"),
    });
    expect(life.isFit).toBe(false);
    await expect(simulation.settle()).rejects.toMatchObject({ name: "WorkerLostError" });
  });

  it("is noticed by its silence, after 20 seconds and not before", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    ports.port2.close();
    ports = new MessageChannel();
    const silent = Object.assign(ports.port2, { terminate: vi.fn<() => void>() });
    life = new WorkerLife(silent, { root: "https://host/", backend: "auto", lifeLock: "lock" });
    const answer = life.ask((api) => api.openVae(params));
    answer.catch(() => undefined);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(life.isFit).toBe(true);
    await vi.advanceTimersByTimeAsync(4_000);
    await expect(answer).rejects.toMatchObject({
      name: "WorkerLostError",
      message: expect.stringContaining("20 seconds"),
    });
    expect(silent.terminate).toHaveBeenCalledOnce();
  });

  it("is kept as long as it answers the heartbeat", async () => {
    const answer = await open();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    life = new WorkerLife(Object.assign(ports.port2, { terminate: () => undefined }), {
      root: "",
      backend: "auto",
      lifeLock: "",
    });
    for (let beat = 0; beat < 30; beat++) {
      vi.advanceTimersByTime(2_000);
      await answer.settle();
    }
    expect(life.isFit).toBe(true);
  });
});
