import type { Job } from "./job.ts";
import { settle } from "./jobs.ts";
import { afresh, dropped, messageOf, type Setup, type Start, type State } from "./state.ts";

/** A knob that starts the run afresh waits this long for the hand to come to rest. */
const REST_MS = 250;

/** A new start, up to its first picture. If the reader's own file is refused, the run before is begun again. */
export const begin = (start: Start): Job => ({
  kind: "begin",
  async perform(work) {
    const { clock, state, change, isOvertaken } = work;
    const { load } = start;
    if (start.rests) await clock.sleep(REST_MS);

    const before = state();
    const running = load || start.from === "running" ? await savedOf(before) : null;
    const from = start.from === "running" ? running : start.from;
    const kept = running ?? (from && before.kept);
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
    change((state) => ({ ...state, start: null, setup: load ? setup : state.setup }));
    load?.taken();
  },
});

/** The run that stands, saved; the last kept one if it no longer answers, or has only been begun. */
async function savedOf({ sim, simulation, kept }: State): Promise<State["kept"]> {
  const bytes = sim === simulation ? await sim?.save().catch(() => null) : null;
  return bytes ?? kept;
}
