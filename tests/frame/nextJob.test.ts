import fc from "fast-check";
import { expect, test } from "vitest";
import { nextJob } from "../../src/frame/run/loop/nextJob.ts";
import { afresh, closedState, type State } from "../../src/frame/run/loop/state.ts";
import type { SimulationEvent } from "../../src/runs/simulation.ts";
import { simulateRunningMean } from "./fixtures/runningMean.tsx";

const params = { width: 1, gain: 1, seed: 1 };
const sim = await simulateRunningMean(params);
const snapshot = await sim.settle();
const setup = { params, origin: null, run: 0 };
const fullSpeed = { now: 0, due: Number.POSITIVE_INFINITY, wait: 0 };
const tenSecondsOn = { ...fullSpeed, now: 10_000 };
const event = (kind: SimulationEvent["kind"]): SimulationEvent => ({ kind, step: 0, message: "" });

/** A run at rest, with nothing left to do. */
const atRest: State = {
  ...closedState,
  opened: true,
  setup,
  sim,
  simulation: sim,
  told: params,
  snapshot,
  settled: snapshot,
  isSettled: true,
};

const kindAfter = (patch: Partial<State>, moment = fullSpeed) =>
  nextJob({ ...atRest, ...patch }, moment)?.kind ?? null;

test("of all that is wished, the most urgent comes first", () => {
  const wishes: [kind: string, patch: Partial<State>][] = [
    ["begin", { start: afresh }],
    ["take", { calls: [Promise.resolve(snapshot)] }],
    ["update", { told: {} }],
    ["step", { steps: 2 }],
    ["settle", { requests: [() => undefined] }],
    ["ask", { playing: true }],
    ["settle", { isSettled: false }],
    ["keep", { isKept: false }],
  ];
  fc.assert(
    fc.property(fc.subarray(wishes), (wished) => {
      const patch: Partial<State> = Object.assign({}, ...wished.map(([, patch]) => patch));
      expect(kindAfter(patch)).toBe(wished.at(0)?.[0] ?? null);
    }),
  );
});

test("at rest it measures on, after all else, until nothing is left; whoever asks for a picture waits for it", () => {
  const deepening = { ...sim, deepen: async () => ({ snapshot: null, isDone: true }) };
  const after = (patch: Partial<State>) => kindAfter({ sim: deepening, ...patch });
  expect(after({})).toBe("deepen");
  expect(after({ deepened: snapshot })).toBeNull();
  expect(after({ isKept: false })).toBe("keep");
  expect(after({ playing: true })).toBe("ask");
  expect(after({ steps: 1 })).toBe("step");
  expect(after({ seen: false })).toBeNull();
  expect(after({ event: event("diverged") })).toBeNull();
  const requests = [() => undefined];
  expect(after({ requests })).toBe("deepen");
  expect(after({ requests, deepened: snapshot })).toBe("settle");
  expect(after({ requests, playing: true })).toBe("settle");
});

test("nothing is left to do of a run that is closed or has failed, but for a new start", () => {
  const dead = { sim: null, playing: true, steps: 1, requests: [() => undefined] };
  expect(kindAfter(dead)).toBeNull();
  expect(kindAfter({ ...dead, start: afresh })).toBe("begin");
  expect(nextJob(closedState, fullSpeed)).toBeNull();
});

test("a run that has ended or that nobody sees does not go on, and a diverged one is not kept", () => {
  const playing = { playing: true };
  expect(kindAfter({ ...playing, event: event("note") })).toBe("ask");
  expect(kindAfter({ ...playing, event: event("finished") })).toBeNull();
  expect(kindAfter({ ...playing, seen: false })).toBeNull();
  expect(kindAfter({ isKept: false, event: event("finished") })).toBe("keep");
  expect(kindAfter({ isKept: false, event: event("diverged") })).toBeNull();
});

test("at a chosen speed it sleeps until a step is due", () => {
  expect(nextJob({ ...atRest, playing: true }, { now: 0, due: 0, wait: 40 })?.kind).toBe("sleep");
  expect(nextJob({ ...atRest, playing: true }, { now: 0, due: 2, wait: 0 })?.kind).toBe("ask");
});

test("a run that plays is kept within the second, less often where that takes long, by the shortest of the last times but for a first", () => {
  const at = (now: number, ...keeping: number[]) =>
    kindAfter({ playing: true, isKept: false, keeping }, { ...fullSpeed, now });
  expect([at(500), at(700)]).toEqual(["ask", "keep"]);
  expect([at(500, 1), at(700, 1)]).toEqual(["ask", "keep"]);
  expect(at(700, 900)).toBe("keep");
  expect([at(700, 900, 100), at(900, 900, 100), at(1100, 900, 100)]).toEqual(["ask", "ask", "keep"]);
  expect(at(700, 500, 20, 800)).toBe("keep");
});

test("a run whose answers are long in coming is kept sooner: no more than a second of it is lost", () => {
  const at = (now: number, waits: readonly number[], keeping: readonly number[] = []) =>
    kindAfter({ playing: true, isKept: false, waits, keeping }, { ...fullSpeed, now });
  expect([at(599, [30, 40, 50]), at(601, [30, 40, 50])]).toEqual(["ask", "keep"]);
  expect([at(440, [50, 250, 60]), at(460, [50, 250, 60])]).toEqual(["ask", "keep"]);
  expect([at(399, [250], [90, 40]), at(411, [250], [90, 40])]).toEqual(["ask", "keep"]);
  expect([at(190, [900]), at(210, [900])], "but not all the time").toEqual(["ask", "keep"]);
});

test("only a worker is asked ahead: once, at full speed, and not when the run is to be kept", () => {
  const asked = { playing: true, isKept: false, calls: [Promise.resolve(snapshot)] };
  const remote = { ...asked, sim: { ...sim, isRemote: true } };
  expect(kindAfter(asked)).toBe("take");
  expect(kindAfter(remote)).toBe("ask");
  expect(kindAfter({ ...remote, calls: [...asked.calls, ...asked.calls] })).toBe("take");
  expect(kindAfter(remote, { ...fullSpeed, due: 5 })).toBe("take");
  expect(kindAfter(remote, tenSecondsOn)).toBe("take");
  expect(kindAfter({ ...remote, calls: [] }, tenSecondsOn)).toBe("keep");
});
