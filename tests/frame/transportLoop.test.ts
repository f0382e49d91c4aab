import { describe, expect, test } from "vitest";
import { readRunFile } from "../../src/data/runFile.ts";
import type { KeptRun, Setup } from "../../src/frame/run/loop/state.ts";
import { TransportLoop } from "../../src/frame/run/loop/transportLoop.ts";
import { FakeClock } from "./fixtures/fakeClock.ts";
import { Bench, type RunningMean, simulateRunningMean } from "./fixtures/runningMean.tsx";

const knobs = { width: 1, gain: 1, seed: 1 };

/** A loop on a bench, opened and at rest at step 0. */
async function bench(
  fetchSave: (path: string) => Promise<Uint8Array<ArrayBuffer>> = async () => new Uint8Array(),
) {
  const clock = new FakeClock();
  const sim = new Bench();
  const kept: KeptRun[] = [];
  const goOn: boolean[] = [];
  const putBy: number[] = [];
  const said: string[] = [];
  const loop = new TransportLoop<RunningMean>({
    simulate: (params) => simulateRunningMean({ ...knobs, ...params }, sim),
    isLive: (name) => name === "gain",
    fetchSave,
    keep: (run, goesOn) => {
      kept.push(run);
      goOn.push(goesOn);
    },
    putBy: (bytes) => putBy.push(readRunFile(bytes, "running-mean").step),
    notify: (message) => said.push(message),
    clock,
  });
  const setup: Setup = { params: knobs, origin: null, run: 0 };
  loop.configure(setup);
  loop.open();
  await clock.quiet();
  const change = (patch: Partial<typeof knobs>, more: Partial<Setup> = {}) =>
    loop.configure({ ...setup, params: { ...knobs, ...patch }, ...more });
  /** Plays for as many advances as there are turns. */
  const playFor = async (advances: number) => {
    const enough = sim.asked.length + advances;
    loop.play();
    while (sim.asked.length < enough) await clock.quiet();
    loop.pause();
    await clock.quiet();
  };
  return {
    clock,
    sim,
    kept,
    goOn,
    putBy,
    said,
    loop,
    setup,
    change,
    playFor,
    step: () => loop.state().snapshot?.step,
  };
}

/** A promise to be settled by hand. */
function gate() {
  const opened = new EventTarget();
  const closed = new Promise<void>((resolve) => opened.addEventListener("open", () => resolve()));
  return { closed, open: () => opened.dispatchEvent(new Event("open")) };
}

/** Plays until twenty pictures have been asked for, no frame being drawn meanwhile, and then gets no more. */
async function playWithinAFrame({ loop, clock, sim }: Awaited<ReturnType<typeof bench>>) {
  let told = 0;
  loop.subscribe(() => told++);
  const hold = gate();
  loop.play();
  while (sim.asked.length < 20) await clock.quiet();
  sim.hold = hold.closed;
  await clock.quiet();
  const end = async () => {
    loop.pause();
    hold.open();
    await clock.quiet();
  };
  return { told: () => told, end };
}

describe("play, pause, step, rewind", () => {
  test("opens at rest at step 0, with a whole picture", async () => {
    const { loop, sim } = await bench();
    expect(loop.state()).toMatchObject({
      snapshot: { step: 0 },
      settled: { step: 0 },
      playing: false,
      busy: false,
    });
    expect(sim.made).toBe(1);
  });

  test("plays on until it is paused, and then stands still with a whole picture", async () => {
    const { loop, sim, clock, playFor, step } = await bench();
    await playFor(5);
    const stood = step();
    expect(stood).toBeGreaterThanOrEqual(50);
    expect(loop.state().settled).toBe(loop.state().snapshot);
    expect(loop.state().busy).toBe(false);
    await clock.pass(1000);
    expect(step()).toBe(stood);
    expect(sim.asked[0]).toEqual({ steps: Number.POSITIVE_INFINITY, milliseconds: 33 });
  });

  test("steps by exactly one, as often as it is asked", async () => {
    const { loop, sim, clock, step } = await bench();
    loop.step();
    loop.step();
    loop.step();
    await clock.quiet();
    expect(step()).toBe(3);
    expect(sim.asked).toEqual(Array.from({ length: 3 }, () => ({ steps: 1, milliseconds: 0 })));
  });

  test("rewinds to the same numbers", async () => {
    const { loop, clock, sim } = await bench();
    const trace = async () => {
      const seen = [];
      for (let i = 0; i < 5; i++) {
        loop.step();
        await clock.quiet();
        seen.push(loop.state().snapshot?.mean);
      }
      return seen;
    };
    const first = await trace();
    loop.rewind();
    await clock.quiet();
    expect(loop.state().snapshot).toMatchObject({ step: 0, mean: 0 });
    expect(await trace()).toEqual(first);
    expect(sim).toMatchObject({ made: 2, disposed: 1 });
  });

  test("comes to the same numbers however it is paused and stepped", async () => {
    const straight = await bench();
    await straight.playFor(4);
    const broken = await bench();
    await broken.playFor(2);
    while ((broken.step() ?? 0) < (straight.step() ?? 0)) {
      broken.loop.step();
      await broken.clock.quiet();
    }
    expect(broken.loop.state().snapshot).toEqual(straight.loop.state().snapshot);
  });

  test("shows pictures once a frame, however many there are", async () => {
    const all = await bench();
    const { told, end } = await playWithinAFrame(all);
    // Playing and being busy are told at once; twenty pictures wait for one frame.
    expect(told()).toBe(2);
    expect(all.clock.frame()).toBe(1);
    expect(told()).toBe(3);
    await end();
  });

  describe("in a worker", () => {
    /** A loop on a bench whose simulation runs elsewhere. */
    async function remoteBench() {
      const all = await bench();
      all.sim.isRemote = true;
      all.loop.rewind();
      await all.clock.quiet();
      return all;
    }

    test("the first picture is shown at once, those that follow with its frame", async () => {
      const all = await remoteBench();
      const { told, end } = await playWithinAFrame(all);
      // Playing, being busy and the first picture.
      expect(told()).toBe(3);
      expect(all.clock.frame()).toBe(1);
      expect(told()).toBe(4);
      expect(all.clock.frame()).toBe(0);
      await end();
    });

    test("the next call is made before the last is answered, and a pause waits for both", async () => {
      const { loop, clock, sim, step } = await remoteBench();
      const hold = gate();
      sim.hold = hold.closed;
      loop.play();
      await clock.quiet();
      expect(sim.asked.length).toBe(2);
      loop.pause();
      expect(step()).toBe(0);
      hold.open();
      await clock.quiet();
      expect(sim.asked.length).toBe(2);
      expect(step()).toBe(20);
      expect(loop.state().settled).toBe(loop.state().snapshot);
    });

    test("single steps, a chosen speed and changed knobs come after what was asked ahead", async () => {
      const { loop, clock, sim, step, change } = await remoteBench();
      loop.play();
      await clock.quiet();
      loop.step();
      await clock.quiet();
      const stood = step() ?? 0;
      expect(stood % 10).toBe(1);
      loop.play();
      loop.setSpeed(5);
      change({ gain: 0.5 });
      await clock.quiet();
      expect(sim.updates.at(-1)).toMatchObject({ gain: 0.5 });
      // The call that was under way is paid for first.
      await clock.pass(3000);
      expect(sim.asked.at(-1)?.steps).not.toBe(Number.POSITIVE_INFINITY);
    });

    test("comes to the same numbers as without, and keeps what the page has seen", async () => {
      const [remote, near] = [await remoteBench(), await bench()];
      await remote.playFor(6);
      await near.playFor(6);
      while ((near.step() ?? 0) < (remote.step() ?? 0)) {
        near.loop.step();
        await near.clock.quiet();
      }
      while ((remote.step() ?? 0) < (near.step() ?? 0)) {
        remote.loop.step();
        await remote.clock.quiet();
      }
      expect(remote.loop.state().snapshot).toEqual(near.loop.state().snapshot);
      remote.loop.play();
      await remote.clock.pass(11_000);
      await remote.clock.quiet();
      const kept = remote.kept.at(-1);
      expect(kept).toBeDefined();
      expect(readRunFile(kept?.bytes ?? new Uint8Array(), "running-mean").step).toBe(kept?.step);
      remote.loop.pause();
      await remote.clock.quiet();
    });

    async function expectCarriesOn({ loop, clock, sim }: Awaited<ReturnType<typeof remoteBench>>) {
      sim.failWith = null;
      loop.carryOn();
      await clock.quiet();
      expect(loop.state().failure).toBeNull();
      loop.pause();
      await clock.quiet();
    }

    test("an answer that never comes is told of by the next one, which fails", async () => {
      const remote = await remoteBench();
      const { loop, clock, sim } = remote;
      sim.hold = gate().closed;
      loop.play();
      sim.hold = Promise.resolve();
      sim.failWith = new Error("A picture was lost.");
      await clock.quiet();
      expect(sim.asked.length).toBe(2);
      expect(loop.state().failure).toBe("A picture was lost.");
      await expectCarriesOn(remote);
    });

    test("a failure is told once, and what was asked ahead does no harm", async () => {
      const remote = await remoteBench();
      const { loop, clock, sim } = remote;
      sim.failWith = new Error("out of memory");
      loop.play();
      await clock.quiet();
      expect(loop.state().failure).toBe("out of memory");
      await expectCarriesOn(remote);
    });
  });

  test("keeps to the chosen speed", async () => {
    const { loop, clock, step } = await bench();
    loop.setSpeed(5);
    loop.play();
    await clock.quiet();
    for (let i = 0; i < 40; i++) await clock.pass(50);
    expect(step()).toBe(11);
    loop.pause();
    await clock.quiet();
    await clock.pass(1000);
    expect(step()).toBe(11);
  });
});

test("steps taken at full speed do not count against a slower speed chosen meanwhile", async () => {
  const { loop, clock, sim, step } = await bench();
  const hold = gate();
  sim.hold = hold.closed;
  loop.play();
  await clock.quiet();
  loop.setSpeed(1);
  hold.open();
  await clock.quiet();
  const before = Number(step());
  await clock.pass(2000);
  expect(step()).toBeGreaterThan(before);
  loop.pause();
  await clock.quiet();
});

describe("knobs", () => {
  test("a live one is told to the running simulation", async () => {
    const { change, clock, sim, playFor, step } = await bench();
    await playFor(1);
    const before = step();
    change({ gain: 2 });
    await clock.quiet();
    expect(sim).toMatchObject({ made: 1, updates: [{ gain: 2 }] });
    expect(step()).toBe(before);
  });

  test("another starts afresh when the hand has come to rest, with the last value only", async () => {
    const { change, clock, sim, playFor, step } = await bench();
    await playFor(1);
    for (const width of [2, 3, 4]) {
      change({ width });
      await clock.pass(100);
    }
    expect(sim.made).toBe(1);
    await clock.pass(300);
    await clock.pass(300);
    expect(sim.made).toBe(2);
    expect(step()).toBe(0);
  });

  test("a live one that is turned while another's new start is waited for is not lost", async () => {
    const { change, clock, sim, loop } = await bench();
    change({ width: 2 });
    change({ width: 2, gain: 3 });
    await clock.pass(300);
    expect(sim.made).toBe(2);
    expect(readRunFile(await loop.save(), "running-mean").params).toMatchObject({ width: 2, gain: 3 });
  });

  test("and goes on playing if it was playing", async () => {
    const { change, clock, loop, sim } = await bench();
    loop.play();
    change({ width: 2 });
    await clock.pass(300);
    expect(loop.state().playing).toBe(true);
    expect(sim.made).toBe(2);
    while (sim.asked.length < 100) await clock.quiet();
    loop.pause();
    await clock.quiet();
    expect(loop.state().snapshot?.step).toBeGreaterThan(0);
  });

  test("a simulation that comes too late is thrown away", async () => {
    const { change, clock, sim, loop } = await bench();
    const slow = gate();
    sim.holdMaking = slow.closed;
    change({ width: 2 });
    await clock.pass(300);
    sim.holdMaking = Promise.resolve();
    change({ width: 3 });
    await clock.pass(300);
    expect(loop.state().busy).toBe(false);
    const standing = loop.state().simulation;
    slow.open();
    await clock.quiet();
    expect(sim).toMatchObject({ made: 3, disposed: 2 });
    expect(loop.state().simulation).toBe(standing);
  });

  test("the picture is the old start's until the new one has its own", async () => {
    const { change, clock, sim, loop } = await bench();
    expect(loop.state().run).toBe(0);
    const slow = gate();
    sim.holdMaking = slow.closed;
    change({}, { run: 1 });
    await clock.quiet();
    expect(loop.state().run).toBe(0);
    slow.open();
    await clock.quiet();
    expect(loop.state().run).toBe(1);
  });

  test("a wish to start again pauses and begins at once", async () => {
    const { change, clock, sim, loop } = await bench();
    loop.play();
    change({}, { run: 1 });
    await clock.quiet();
    expect(sim.made).toBe(2);
    expect(loop.state()).toMatchObject({ playing: false, snapshot: { step: 0 } });
  });
});

describe("out of sight", () => {
  test("waits, says so, and goes on", async () => {
    const { loop, clock, sim, step, kept } = await bench();
    loop.play();
    while (sim.asked.length < 5) await clock.quiet();
    loop.setSeen(false);
    await clock.quiet();
    const held = step();
    expect(loop.state()).toMatchObject({ playing: true, outOfSight: true, busy: false });
    expect(kept.at(-1)?.step).toBe(held);
    await clock.pass(5000);
    expect(step()).toBe(held);
    loop.setSeen(true);
    while (sim.asked.length < 10) await clock.quiet();
    loop.pause();
    await clock.quiet();
    expect(step()).toBeGreaterThan(Number(held));
    expect(loop.state().outOfSight).toBe(false);
  });
});

describe("failure", () => {
  test("keeps the last picture, says why, and carries on from the last kept run", async () => {
    const { loop, clock, sim, playFor, step } = await bench();
    await playFor(2);
    const pausedAt = step();
    sim.failWith = new Error("The worker has died.");
    loop.play();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ failure: "The worker has died.", playing: false, busy: false });
    expect(step()).toBe(pausedAt);
    sim.failWith = null;
    loop.carryOn();
    loop.pause();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ failure: null, snapshot: { step: pausedAt } });
    loop.step();
    await clock.quiet();
    const straight = await bench();
    for (let i = 0; i <= Number(pausedAt); i++) {
      straight.loop.step();
      await straight.clock.quiet();
    }
    expect(loop.state().snapshot).toEqual(straight.loop.state().snapshot);
  });

  test("of one that never answers ends with Rewind", async () => {
    const { loop, clock, sim, step } = await bench();
    sim.hold = new Promise(() => undefined);
    loop.play();
    await clock.quiet();
    expect(loop.state().busy).toBe(true);
    sim.hold = Promise.resolve();
    loop.rewind();
    await clock.quiet();
    expect(step()).toBe(0);
    expect(loop.state().busy).toBe(false);
  });

  test("of one that hangs is told after six seconds, and it can be begun anew from what was kept", async () => {
    const { loop, clock, sim, step, playFor } = await bench();
    await playFor(2);
    const stood = step();
    const hold = gate();
    sim.hold = hold.closed;
    loop.play();
    for (let second = 0; second < 6; second++) await clock.pass(1000);
    expect(loop.state().isLong).toBe(false);
    await clock.pass(1000);
    expect(loop.state()).toMatchObject({
      isLong: true,
      playing: true,
      failure: null,
      snapshot: { step: stood },
    });
    sim.hold = Promise.resolve();
    loop.carryOn();
    loop.pause();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ isLong: false, busy: false, snapshot: { step: stood } });
    expect(sim.made).toBe(2);
    hold.open();
    await clock.quiet();
    expect(step()).toBe(stood);
  });

  test("nothing takes long where only many things do", async () => {
    const { loop, clock } = await bench();
    loop.setSpeed(1);
    loop.play();
    for (let second = 0; second < 20; second++) {
      await clock.pass(1000);
      expect(loop.state().isLong).toBe(false);
    }
    loop.pause();
    await clock.quiet();
  });

  test("what takes long may still come, and is then shown as ever", async () => {
    const { loop, clock, sim, step } = await bench();
    const hold = gate();
    sim.hold = hold.closed;
    loop.step();
    for (let second = 0; second < 8; second++) await clock.pass(1000);
    expect(loop.state().isLong).toBe(true);
    hold.open();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ isLong: false, busy: false });
    expect(step()).toBe(1);
  });

  test("divergence is a state with a message, and the last finite picture stays", async () => {
    const { loop, clock, sim, step } = await bench();
    sim.divergeAt = 25;
    loop.play();
    await clock.quiet();
    expect(loop.state()).toMatchObject({
      event: { kind: "diverged", step: 25 },
      playing: false,
      busy: false,
    });
    expect(step()).toBe(20);
    sim.divergeAt = Number.POSITIVE_INFINITY;
    loop.rewind();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ event: null, snapshot: { step: 0 } });
  });

  test("after which nothing goes on but what follows Rewind", async () => {
    const { loop, clock, sim, step } = await bench();
    sim.divergeAt = 25;
    loop.play();
    await clock.quiet();
    loop.play();
    loop.step();
    await clock.quiet();
    expect(loop.state()).toMatchObject({ event: { step: 25 }, playing: false, busy: false });
    sim.divergeAt = Number.POSITIVE_INFINITY;
    loop.rewind();
    loop.step();
    await clock.quiet();
    expect(step()).toBe(1);
  });
});

describe("saved runs", () => {
  test("are kept at every pause and every second, and it is told whether they go on", async () => {
    const { loop, clock, sim, kept, goOn, playFor, step } = await bench();
    expect(kept).toEqual([]);
    await playFor(2);
    expect(kept.map((run) => run.step)).toEqual([step()]);
    loop.setSpeed(1);
    loop.play();
    for (let i = 0; i < 21; i++) await clock.pass(1000);
    expect(kept.length).toBe(22);
    expect(sim.made).toBe(1);
    loop.pause();
    await clock.quiet();
    expect(goOn).toEqual([false, ...Array.from({ length: 21 }, () => true), false]);
  });

  test.for(["a knob", "a scene", "Rewind", "a file"] as const)(
    "are put by when %s takes their place, once, as they stand",
    async (what, { expect }) => {
      const other = await bench();
      await other.playFor(1);
      const file = await other.loop.save();
      const { loop, clock, setup, change, playFor, putBy, step } = await bench();
      const anew = async () => {
        if (what === "a knob") change({ width: step() === 0 ? 3 : 7 });
        else if (what === "a scene") change({ width: 7 }, { run: Number(step()) });
        else if (what === "Rewind") loop.rewind();
        else await loop.load(setup, file);
        await clock.pass(300);
      };
      await playFor(3);
      const stood = step();
      loop.play();
      await clock.quiet();
      const later = Number(step());
      expect(later).toBeGreaterThan(Number(stood));
      await anew();
      expect(putBy).toHaveLength(1);
      // What was under way when it was left counts too.
      expect(putBy[0]).toBeGreaterThanOrEqual(later);
      loop.pause();
      await clock.quiet();
      loop.rewind();
      await clock.quiet();
      const before = putBy.length;
      await anew();
      if (what !== "a file") expect(putBy, "nothing is put by that has not gone on").toHaveLength(before);
    },
  );

  test("are put by as they were last kept when they do not answer any more", async () => {
    const { loop, clock, sim, playFor, putBy, step } = await bench();
    await playFor(3);
    const kept = step();
    loop.play();
    await clock.quiet();
    sim.holdSaving = new Promise(() => undefined);
    loop.rewind();
    await clock.pass(10_000);
    expect(putBy).toEqual([kept]);
    expect(step()).toBe(0);
  });

  test("are gone on from to the bit, also with other params", async () => {
    const other = await bench();
    other.change({ width: 7 });
    await other.clock.pass(300);
    await other.playFor(2);
    const bytes = await other.loop.save();
    const { loop, clock, setup } = await bench();
    await loop.load({ ...setup, params: { ...knobs, width: 7 } }, bytes);
    await clock.quiet();
    expect(loop.state().snapshot).toEqual(other.loop.state().snapshot);
    loop.step();
    other.loop.step();
    await clock.quiet();
    expect(loop.state().snapshot).toEqual(other.loop.state().snapshot);
  });

  test("that are refused change nothing", async () => {
    const { loop, clock, setup, playFor } = await bench();
    await playFor(2);
    const before = loop.state().snapshot;
    const wrong = new TextEncoder().encode("a holiday picture");
    await expect(loop.load(setup, wrong)).rejects.toThrow("This is not a saved run");
    await clock.quiet();
    expect(loop.state()).toMatchObject({ snapshot: before, failure: null, busy: false });
    loop.step();
    await clock.quiet();
    expect(loop.state().snapshot?.step).toBe(Number(before?.step) + 1);
  });

  test("start a scene, and rewinding comes back to them", async () => {
    const trained = await bench();
    await trained.playFor(3);
    const bytes = await trained.loop.save();
    const { loop, clock, change, step, kept } = await bench(async () => bytes);
    change({}, { origin: "checkpoint", run: 1 });
    await clock.quiet();
    const start = step();
    expect(start).toBe(trained.step());
    expect(kept, "the site's own run is not the reader's").toEqual([]);
    loop.step();
    await clock.quiet();
    loop.rewind();
    await clock.quiet();
    expect(step()).toBe(start);
  });

  test("that cannot be fetched leave a run at step 0, and say so", async () => {
    const { clock, change, step, said } = await bench(() => Promise.reject(new Error("You are offline.")));
    change({}, { origin: "checkpoint", run: 1 });
    await clock.quiet();
    expect(step()).toBe(0);
    expect(said.join()).toContain("You are offline.");
  });

  test("carry a run over when it is reopened", async () => {
    const { loop, clock, sim, playFor } = await bench();
    await playFor(3);
    const before = loop.state().snapshot;
    loop.reopen();
    await clock.quiet();
    expect(sim.made).toBe(2);
    expect(loop.state().snapshot).toEqual(before);
  });

  test("carry it over when it is reopened again before that is done", async () => {
    const { loop, clock, sim } = await bench();
    loop.play();
    await clock.quiet();
    const slow = gate();
    sim.holdMaking = slow.closed;
    loop.reopen();
    await clock.quiet();
    const before = loop.state().snapshot;
    loop.reopen();
    slow.open();
    loop.pause();
    await clock.quiet();
    expect(loop.state().snapshot?.step).toBeGreaterThanOrEqual(Number(before?.step));
  });

  test("carry it over when making another fails", async () => {
    const { loop, clock, sim } = await bench();
    loop.play();
    await clock.quiet();
    sim.holdMaking = Promise.reject(new Error("There is no such backend."));
    sim.holdMaking.catch(() => undefined);
    loop.reopen();
    await clock.quiet();
    const before = loop.state();
    expect(before.failure).toBe("There is no such backend.");
    sim.holdMaking = Promise.resolve();
    loop.carryOn();
    loop.pause();
    await clock.quiet();
    expect(loop.state().snapshot?.step).toBeGreaterThanOrEqual(Number(before.snapshot?.step));
  });
});

test("the whole picture is to be had while it plays", async () => {
  const { loop, clock } = await bench();
  loop.play();
  const settled = await loop.settleNow();
  expect(loop.state().settled).toBe(settled);
  loop.pause();
  await clock.quiet();
});

test("closing ends the simulation; opening begins again", async () => {
  const { loop, clock, sim } = await bench();
  loop.close();
  loop.open();
  await clock.quiet();
  expect(sim).toMatchObject({ made: 2, disposed: 1 });
  expect(loop.state()).toMatchObject({ snapshot: { step: 0 }, busy: false });
  loop.close();
  await clock.quiet();
  expect(sim.disposed).toBe(2);
});
