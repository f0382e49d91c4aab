import type { Simulation, SnapshotBase } from "../../../runs/simulation.ts";
import type { Job, Work } from "./job.ts";
import { dropped, hasEnded, messageOf, type Setup, type State } from "./state.ts";
import { withNewest } from "./timeToKeep.ts";

/** Milliseconds that one call of `advance` may take: about 30 pictures a second. */
const ADVANCE_MS = 33;

/**
 * Of a worker, fewer pictures where drawing one keeps the page busy for long, as that slows the worker down too. Measured
 * where the processor draws by itself: a picture takes 15 ms, and 22 of them a second a fifth of the training's speed.
 */
const remoteAdvance = (drawing: number): number => Math.min(150, Math.max(ADVANCE_MS, 7 * drawing));

/** Until the next step is due, or anything is wished. */
export const sleep = (milliseconds: number): Job => ({
  kind: "sleep",
  perform: ({ clock }) => clock.sleep(milliseconds),
});

/** Tells it the changed live knobs. */
export const update = (sim: Simulation, params: Setup["params"]): Job => ({
  kind: "update",
  async perform({ change }) {
    await sim.update(params);
    change((state) => ({ ...state, told: params, isSettled: false }));
  },
});

/** Goes on by exactly one step. */
export const step = (sim: Simulation): Job => ({
  kind: "step",
  async perform({ change }) {
    const snapshot = await sim.advance({ steps: 1, milliseconds: 0 });
    change((state) => shown({ ...state, steps: state.steps - 1, isKept: false }, snapshot));
  },
});

/** Calls for so many steps, and lets the page breathe before anybody waits for the answer. */
export const ask = (sim: Simulation, steps: number): Job => ({
  kind: "ask",
  async perform({ clock, state, change, pace, drawing }) {
    const milliseconds = sim.isRemote === true ? remoteAdvance(drawing) : ADVANCE_MS;
    const before = state().snapshot?.step ?? 0;
    const answer = sim.advance({ steps, milliseconds }).then((snapshot) => {
      pace.pay(snapshot.step - before);
      return snapshot;
    });
    // Whoever takes it hears of a failure; if nobody does any more, it does not matter.
    answer.catch(() => undefined);
    await clock.breathe();
    change((state) => ({ ...state, calls: [...state.calls, answer] }));
  },
});

/** Waits for the oldest of the answers. Where a later one fails first, it will not come any more. */
export const take = ([oldest, ...later]: readonly Promise<SnapshotBase>[]): Job => ({
  kind: "take",
  async perform({ clock, change }) {
    const began = clock.now();
    const snapshot = await Promise.race([oldest, ...later.map((answer) => answer.then(() => oldest))]);
    const waited = clock.now() - began;
    change((state) => {
      const waits = withNewest(state.waits, waited);
      return shown({ ...state, calls: state.calls.slice(1), waits, isKept: false }, snapshot);
    });
  },
});

/** Makes the whole picture, for all who have asked for it by now. */
export const settle = (sim: Simulation): Job => ({
  kind: "settle",
  async perform({ state, change }) {
    const { requests } = state();
    const whole = await sim.settle();
    change((state) => {
      const next = shown(state, whole);
      const settled = next.snapshot === whole ? whole : state.settled;
      return { ...next, settled, isSettled: true, requests: state.requests.slice(requests.length) };
    });
    const { snapshot } = state();
    for (const answer of requests) answer(snapshot ?? whole);
  },
});

/** A slice of what is measured at rest may take so long: whatever is wished meanwhile waits for it. */
const DEEPEN_MS = 60;

/** Measures on at rest. A picture with more in it takes the place of the whole one. */
export const deepen = (sim: Simulation): Job => ({
  kind: "deepen",
  async perform({ clock, change }) {
    const { snapshot, isDone } = (await sim.deepen?.({ milliseconds: DEEPEN_MS })) ?? {
      snapshot: null,
      isDone: true,
    };
    change((state) => {
      const next = snapshot === null ? state : { ...state, snapshot, settled: snapshot };
      return { ...next, deepened: isDone ? next.settled : null };
    });
    if (sim.isRemote !== true) await clock.breathe();
  },
});

/** Keeps the run as it stands. */
export const keep = (sim: Simulation): Job => ({
  kind: "keep",
  async perform({ clock, state, change, keep }) {
    const began = clock.now();
    const bytes = await sim.save();
    const keptAt = clock.now();
    const keeping = withNewest(state().keeping, keptAt - began);
    change((state) => ({ ...state, kept: bytes, keptAt, keeping, isKept: true }));
    const { snapshot, playing, seen } = state();
    keep({ step: snapshot?.step ?? 0, bytes }, playing && seen);
  },
});

/** A job has failed: the simulation goes, the last picture stays, and the reader may carry on. */
export function fail({ state, change }: Work, error: unknown): void {
  const { start, requests, snapshot } = state();
  change((state) => ({
    ...dropped(state),
    failure: messageOf(error),
    wasPlaying: state.playing,
    playing: false,
    start: null,
    steps: 0,
    requests: snapshot ? [] : requests,
  }));
  start?.load?.refused(error);
  if (snapshot) for (const answer of requests) answer(snapshot);
}

/** A new picture. A diverged one only leaves its message, and the last finite picture stays. */
function shown(state: State, snapshot: SnapshotBase): State {
  const event = snapshot.event ?? null;
  const isShown = event?.kind !== "diverged" || state.snapshot === null;
  const picture = isShown ? snapshot : state.snapshot;
  const end = hasEnded(event) && { playing: false, steps: 0 };
  return { ...state, snapshot: picture, event, isSettled: false, ...end };
}
