import type { Simulation, SnapshotBase } from "../worker/simulation.ts";
import type { LoopParts } from "./loopParts.ts";
import { hasEnded, type Setup } from "./loopState.ts";

/** Time that one call of `advance` may take: about 30 pictures a second. */
const ADVANCE_MS = 33;

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
  // Breathing beside the call, not after it: the worker never waits for the page.
  const advancing = sim.advance({ steps: due, milliseconds: ADVANCE_MS });
  const [snapshot] = await wishes.newStart.orOvertaken(Promise.all([advancing, clock.breathe()]));
  parts.pace.pay(snapshot.step - before);
  keeper.moved();
  show(parts, snapshot, false);
  if (keeper.isDue && parts.isRunning) await keep(parts, sim, snapshot.step);
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
  store.publish({ ...pictures, event, playing }, !settled && playing ? "frame" : "now");
}
