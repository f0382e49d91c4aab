import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { VaeSimulation } from "../../src/runs/vae/snapshot.ts";
import { abandonWorkers } from "../../src/worker/abandon.ts";
import { remote } from "../../src/worker/remote.ts";
import { serve } from "../../src/worker/serve.ts";
import type { WorkerApi } from "../../src/worker/workerApi.ts";
import { WorkerLife } from "../../src/worker/workerLife.ts";
import { fakeRun } from "./fakeRun.ts";

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
let run: VaeSimulation;
let bench: ReturnType<typeof fakeRun>["bench"];
let locks: ReturnType<typeof fakeLocks>;
let life: WorkerLife;
let terminate: ReturnType<typeof vi.fn<() => void>>;
let onLost: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal("navigator", { locks: locks.locks });
  ports = new MessageChannel();
  ({ run, bench } = fakeRun());
  const api: WorkerApi = {
    setUp: () => Promise.resolve(true),
    ping: () => undefined,
    open: () => Promise.resolve(serve(run, { grows: ["trace", "heldOut"], constant: ["originals"] })),
    openDecoder: () => Promise.reject(new Error("none")),
    understand: () => Promise.reject(new Error("none")),
    startedBackend: () => Promise.resolve(null),
    backendReport: () => Promise.reject(new Error("none")),
  };
  expose(api, ports.port1);
  terminate = vi.fn<() => void>();
  const page = Object.assign(ports.port2, { terminate });
  onLost = vi.fn<() => void>();
  const setup = { root: "https://host/", backend: "auto", timed: null, lifeLock: "lock" } as const;
  life = new WorkerLife(page, setup, 20, onLost);
});

afterEach(() => {
  locks.end();
  ports.port1.close();
  ports.port2.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = () => remote<VaeSimulation>(life, "vae", {});

describe("a run in the worker", () => {
  test("shows the page the whole snapshot, and keeps its own arrays", async () => {
    const simulation = await open();
    for (const steps of [3, 0, 2]) await simulation.advance({ steps, milliseconds: 9 });
    const far = await simulation.settle();
    expect(far).toEqual(await run.settle());
    expect(far.trace.length).toBe(5);
    expect(far.manifold.pictures.length).toBe(784);
  });

  test("saves and restores", async () => {
    const simulation = await open();
    await simulation.advance({ steps: 2, milliseconds: 9 });
    const save = await simulation.save();
    await simulation.advance({ steps: 2, milliseconds: 9 });
    await simulation.restore(save);
    expect((await simulation.settle()).trace.map((row) => row.step)).toEqual([1, 2]);
  });

  test("answers what is watched", async () => {
    const simulation = await open();
    expect(await simulation.watchZ([9, 0])).toEqual(new Uint8Array(784).fill(9));
    expect(await simulation.watchZ(null)).toBeNull();
  });

  test("hands errors over with their names", async () => {
    await expect((await open()).update({})).rejects.toMatchObject({
      name: "DivergedError",
      message: "no such rate",
    });
  });

  test("is disposed of in the worker", async () => {
    (await open()).dispose();
    await vi.waitFor(() => expect(bench.disposed).toBe(true));
  });
});

describe("a lost graphics card", () => {
  test("leaves the worker unfit for new runs, but lets it answer", async () => {
    const simulation = await open();
    bench.error = Object.assign(new Error("taken away"), { name: "ContextLostError" });
    await expect(simulation.update({})).rejects.toMatchObject({ name: "ContextLostError" });
    expect(life.isFit).toBe(false);
    expect(await simulation.watchZ([1, 0])).not.toBeNull();
  });
});

test.for(["ContextLostError", "OutOfMemoryError", "CodeLostError"])(
  "after a %s new runs are opened elsewhere",
  async (name) => {
    const simulation = await open();
    expect(life.isFit).toBe(true);
    bench.error = Object.assign(new Error("It is gone."), { name });
    await expect(simulation.update({})).rejects.toMatchObject({ name });
    expect(life.isFit).toBe(false);
  },
);

test("a worker that is given up ends, and what was asked of it rejects", async () => {
  const simulation = await open();
  bench.stuck = true;
  const asked = simulation.advance({ steps: 1, milliseconds: 9 });
  abandonWorkers();
  await expect(asked).rejects.toMatchObject({ name: "WorkerLostError" });
  expect(terminate).toHaveBeenCalledOnce();
  abandonWorkers();
  expect(terminate).toHaveBeenCalledOnce();
});

describe("a worker that is retired", () => {
  test("lives until what is open in it is disposed of", async () => {
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
  test("tells of it, once, if something was open there", async () => {
    const simulation = await open();
    locks.end();
    abandonWorkers();
    await expect(simulation.settle()).rejects.toThrow();
    expect(onLost).toHaveBeenCalledOnce();
  });

  test("with nothing open says nothing: what was made ready and is lost is not made ready again", () => {
    abandonWorkers();
    expect(terminate).toHaveBeenCalledOnce();
    expect(onLost).not.toHaveBeenCalled();
  });

  test("fails what was asked, with a WorkerLostError, at once when its lock is freed", async () => {
    const simulation = await open();
    bench.stuck = true;
    const answer = simulation.advance({ steps: 1, milliseconds: 9 });
    locks.end();
    await expect(answer).rejects.toMatchObject({
      name: "WorkerLostError",
      message: expect.stringContaining("was stopped"),
    });
    expect(life.isFit).toBe(false);
    await expect(simulation.settle()).rejects.toMatchObject({ name: "WorkerLostError" });
  });

  test("is noticed by its silence, after 20 seconds and not before", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    ports.port2.close();
    ports = new MessageChannel();
    const silent = Object.assign(ports.port2, { terminate: vi.fn<() => void>() });
    life = new WorkerLife(silent, { root: "https://host/", backend: "auto", timed: null, lifeLock: "lock" });
    const answer = life.ask((api) => api.open("vae", {}, null));
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

  test("is kept as long as it answers the heartbeat", async () => {
    const answer = await open();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    life = new WorkerLife(Object.assign(ports.port2, { terminate: () => undefined }), {
      root: "",
      backend: "auto",
      timed: null,
      lifeLock: "",
    });
    for (let beat = 0; beat < 30; beat++) {
      vi.advanceTimersByTime(2_000);
      await answer.settle();
    }
    expect(life.isFit).toBe(true);
  });
});
