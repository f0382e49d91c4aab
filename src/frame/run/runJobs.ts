import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import type { LoopParts } from "./loopParts.ts";
import { hasEnded, type Setup } from "./loopState.ts";

/** Milliseconds that one call of `advance` may take: about 30 pictures a second. */
const ADVANCE_MS = 33;

/**
 * Of a worker, fewer pictures where drawing one keeps the page busy for long, as that slows the worker down too. Measured
 * where the processor draws by itself: a picture takes 15 ms, and 22 of them a second a fifth of the training's speed.
 */
const remoteAdvance = (drawing: number): number => Math.min(150, Math.max(ADVANCE_MS, 7 * drawing));

/**
 * One thing to do with the simulation that stands. Throws OVERTAKEN if a new start came first, and what the simulation
 * throws.
 */
type Job = <S extends SnapshotBase, Sim extends Simulation<S>>(
  parts: LoopParts<S, Sim>,
  sim: Sim,
) => Promise<void>;

/** Tells it the changed live knobs. */
export const update: Job = async (parts, sim) => {
  const { wishes, setup } = parts;
  wishes.hasNewKnobs = false;
  await wishes.newStart.orOvertaken(sim.update((setup as Setup).params));
  parts.isSettled = false;
};

/** Goes on by exactly one step. */
export const stepOnce: Job = async (parts, sim) => {
  const { wishes, keeper } = parts;
  wishes.steps--;
  keeper.moved();
  show(parts, await wishes.newStart.orOvertaken(sim.advance({ steps: 1, milliseconds: 0 })), false);
};

/** Goes on by as many steps as are due at the chosen speed; waits if none is. */
export const advance: Job = async (parts, sim) => {
  const { options, store, wishes, keeper, pace } = parts;
  const { clock } = options;
  const due = pace.due(clock.now());
  if (due < 1) return wishes.any.orEarlier(clock.sleep(pace.wait()));
  const before = store.state().snapshot?.step ?? 0;
  const ask = (): ReturnType<typeof sim.advance> => {
    const milliseconds = sim.isRemote === true ? remoteAdvance(store.drawing) : ADVANCE_MS;
    const answer = sim.advance({ steps: due, milliseconds });
    // Whoever waits for it hears of a failure; if nobody does any more, it does not matter.
    answer.catch(() => undefined);
    return answer;
  };
  const advancing = parts.ahead ?? ask();
  await wishes.newStart.orOvertaken(clock.breathe());
  // A worker never waits for the page: the next call is there before this one's answer. A kept run is one that the page
  // has seen, so none is ahead of it.
  parts.ahead = sim.isRemote === true && parts.pace.isUnlimited && !keeper.isDue ? ask() : null;
  const snapshot = await wishes.newStart.orOvertaken(advancing);
  // What another speed dealt out does not count against this one.
  pace.pay(snapshot.step - before);
  keeper.moved();
  show(parts, snapshot, false);
  if (keeper.isDue && parts.isRunning && parts.ahead === null) await keep(parts, sim, snapshot.step);
};

/** Takes the answer to a call that was made ahead, before anything else is asked. */
export const catchUp: Job = async (parts) => {
  const { wishes, keeper } = parts;
  const ahead = parts.ahead as NonNullable<typeof parts.ahead>;
  parts.ahead = null;
  const snapshot = await wishes.newStart.orOvertaken(ahead);
  keeper.moved();
  show(parts, snapshot, false);
};

/** Makes the whole picture, hands it to those who asked, and keeps a run at rest. */
export const settle: Job = async (parts, sim) => {
  const { store, wishes, keeper } = parts;
  const requests = wishes.takeRequests();
  const snapshot = await wishes.newStart.orOvertaken(sim.settle());
  show(parts, snapshot, true);
  for (const answer of requests) answer(store.state().snapshot ?? snapshot);
  if (!keeper.isKept && !parts.isRunning && snapshot.event?.kind !== "diverged")
    await keep(parts, sim, snapshot.step);
};

async function keep<S extends SnapshotBase, Sim extends Simulation<S>>(
  { options, wishes, keeper, setup }: LoopParts<S, Sim>,
  sim: Sim,
  step: number,
): Promise<void> {
  keeper.saving();
  const run = { step, bytes: await wishes.newStart.orOvertaken(sim.save()) };
  keeper.keep(run);
  options.keep(run, setup as Setup);
}

/** Takes a new picture; a diverged one only leaves its message, and the last finite picture stays. */
function show<S extends SnapshotBase, Sim extends Simulation<S>>(
  parts: LoopParts<S, Sim>,
  snapshot: S,
  settled: boolean,
): void {
  const { store } = parts;
  const event = snapshot.event ?? null;
  const diverged = event?.kind === "diverged" && store.state().snapshot !== null;
  parts.isSettled = settled;
  const playing = store.state().playing && !hasEnded(event);
  const pictures = diverged ? {} : { snapshot, ...(settled && { settled: snapshot }) };
  const quick = parts.sim?.isRemote === true ? "soon" : "frame";
  store.publish({ ...pictures, event, playing }, !settled && playing ? quick : "now");
}
