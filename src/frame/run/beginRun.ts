import type { Simulation, SnapshotBase } from "../../runs/simulation.ts";
import { OVERTAKEN } from "./interruptible.ts";
import { type LoopParts, messageOf } from "./loopParts.ts";
import type { Setup } from "./loopState.ts";
import { settle } from "./runJobs.ts";
import type { Start } from "./runWishes.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The job of a new start: makes a simulation, restores the run that it is to go on from, and shows it. If the reader's
 * own bytes are refused, the run before is started again. Throws OVERTAKEN if a newer start came first.
 */
export async function beginRun<S extends SnapshotBase, Sim extends Simulation<S>>(
  parts: LoopParts<S, Sim>,
  start: Start,
): Promise<void> {
  const { options, store, wishes, keeper } = parts;
  if (start.delay > 0) await wishes.newStart.orOvertaken(options.clock.sleep(start.delay));
  const undo =
    parts.setup && start.onRefused && parts.sim
      ? { setup: parts.setup, from: await runningState(parts) }
      : null;
  const from = start.from === "running" ? await runningState(parts) : start.from;
  parts.drop();
  const setup = start.setup ?? (parts.setup as Setup);
  parts.setup = setup;
  store.publish({ failure: null, busy: true });
  const sim = await makeSimulation(parts, start, setup);
  parts.sim = sim;
  keeper.begin(from !== undefined);
  try {
    const bytes = from ?? (await shippedRun(parts, setup));
    if (bytes) await wishes.newStart.orOvertaken(sim.restore(bytes));
  } catch (error) {
    if (error === OVERTAKEN) throw error;
    if (undo && start.onRefused) {
      wishes.start = { ...undo, delay: 0 };
      start.onRefused(error);
      return;
    }
    options.notify(`The saved run could not be used, so this one starts at step 0. ${messageOf(error)}`);
  }
  if (wishes.start === start) wishes.start = null;
  store.publish({ simulation: sim, event: null });
  await settle(parts, sim);
  start.onTaken?.();
}

async function makeSimulation<S extends SnapshotBase, Sim extends Simulation<S>>(
  { options, wishes }: LoopParts<S, Sim>,
  start: Start,
  { params }: Setup,
): Promise<Sim> {
  const making = options.simulate(params);
  const sim = await wishes.newStart.orOvertaken(making, (late) => late.dispose());
  if (wishes.start === start) return sim;
  sim.dispose();
  throw OVERTAKEN;
}

async function shippedRun<S extends SnapshotBase, Sim extends Simulation<S>>(
  { options, wishes }: LoopParts<S, Sim>,
  { origin }: Setup,
): Promise<Bytes | null> {
  return origin === null ? null : wishes.newStart.orOvertaken(options.fetchSave(origin));
}

/** The running simulation's state; the last kept one if it no longer answers. */
async function runningState<S extends SnapshotBase, Sim extends Simulation<S>>({
  sim,
  wishes,
  keeper,
}: LoopParts<S, Sim>): Promise<Bytes | undefined> {
  try {
    if (sim) return await wishes.newStart.orOvertaken(sim.save());
  } catch (error) {
    if (error === OVERTAKEN) throw error;
  }
  return keeper.last?.bytes;
}
