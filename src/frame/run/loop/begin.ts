import type { Clock } from "./clock.ts";
import type { Job } from "./job.ts";
import { settle } from "./jobs.ts";
import { afresh, dropped, messageOf, type Setup, type Start, type State } from "./state.ts";

/** A knob that starts the run afresh waits this long for the hand to come to rest. */
const REST_MS = 250;

/** How long the run that stands may take to be saved before its last kept state must do: that is a second old. */
const PATIENCE_MS = 2_000;

/**
 * A new start, up to its first picture. The run that it takes the place of is put by first. If the reader's own file is
 * refused, the run before is begun again.
 */
export const begin = (start: Start): Job => ({
  kind: "begin",
  async perform(work) {
    const { clock, state, change, isOvertaken } = work;
    const { load } = start;
    if (start.rests) await clock.sleep(REST_MS);

    const before = state();
    const isLeft = hasGoneOn(before) && (load !== null || start.from === null);
    const running = load || isLeft || start.from === "running" ? await savedOf(before, clock) : null;
    if (running && isLeft) work.putBy(running);
    const from = start.from === "running" ? running : start.from;
    const kept = from && (running ?? before.kept);
    change((state) => ({ ...dropped(state), failure: null, kept, start: { ...start, from } }));

    const setup = load?.setup ?? (state().setup as Setup);
    const told = setup.params;
    const sim = await work.simulate(told);
    if (isOvertaken()) sim.dispose();
    change((state) => ({ ...state, sim, told, keptAt: clock.now(), isKept: from === null }));

    try {
      const bytes = from ?? (setup.origin === null ? null : await work.fetchSave(setup.origin));
      if (bytes && !isOvertaken()) await sim.restore(bytes);
    } catch (error) {
      const isUndone = load !== null && (before.sim !== null || running !== null);
      change((state) => ({ ...state, start: isUndone ? { ...afresh, from: running } : state.start }));
      if (isUndone) return load.refused(error);
      work.notify(`The saved run could not be used, so this one starts at step 0. ${messageOf(error)}`);
    }

    change((state) => ({ ...state, simulation: sim, event: null }));
    await settle(sim).perform(work);
    change((state) => ({ ...state, start: null, setup: load ? setup : state.setup, run: setup.run }));
    load?.taken();
  },
});

/** Is there more in the run that stands than what it began with? */
const hasGoneOn = ({ sim, isKept, kept }: State): boolean => (sim !== null && !isKept) || kept !== null;

/** The run that stands, saved; the last kept one if it no longer answers, or has only been begun. */
async function savedOf({ sim, simulation, kept }: State, clock: Clock): Promise<State["kept"]> {
  if (!sim || sim !== simulation) return kept;
  const saved = sim.save().catch(() => null);
  return (await Promise.race([saved, clock.sleep(PATIENCE_MS)])) ?? kept;
}
