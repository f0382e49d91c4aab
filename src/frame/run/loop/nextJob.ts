import type { Simulation } from "../../../runs/simulation.ts";
import { begin } from "./begin.ts";
import type { Job } from "./job.ts";
import { ask, deepen, keep, settle, sleep, step, take, update } from "./jobs.ts";
import { hasEnded, type State } from "./state.ts";
import { isTimeToKeep } from "./timeToKeep.ts";

/** The time, and what the pace makes of it. */
export interface Moment {
  /** Milliseconds. */
  readonly now: number;
  /** Steps that are due; Infinity at full speed. */
  readonly due: number;
  /** Milliseconds until the next one is. */
  readonly wait: number;
}

/** The most urgent thing to do; null if nothing is left. */
export function nextJob(state: State, moment: Moment): Job | null {
  const { start, sim, calls } = state;
  if (start) return begin(start);
  if (!sim) return null;
  const next = nextOfRun(state, sim, moment);
  const isAhead = next?.kind === "ask" && calls.length < callsAtOnce(sim, state, moment);
  return calls.length === 0 || isAhead ? next : take(calls);
}

/** What a run does next when every call has been answered. */
function nextOfRun(state: State, sim: Simulation, moment: Moment): Job | null {
  const { setup, event, isKept } = state;
  if (setup && setup.params !== state.told) return update(sim, setup.params);
  if (state.steps > 0) return step(sim);
  const goesOn = state.playing && state.seen && !hasEnded(event);
  // Whoever asks for a picture at rest gets it with all that is measured there.
  const isDeepDue =
    sim.deepen !== undefined && state.seen && !goesOn && !hasEnded(event) && state.deepened !== state.settled;
  if (state.requests.length > 0) return isDeepDue && state.isSettled ? deepen(sim) : settle(sim);
  if (goesOn) {
    if (!isKept && isTimeToKeep(state, moment.now)) return keep(sim);
    return moment.due < 1 ? sleep(moment.wait) : ask(sim, moment.due);
  }
  if (!state.isSettled) return settle(sim);
  if (!isKept && event?.kind !== "diverged") return keep(sim);
  return isDeepDue ? deepen(sim) : null;
}

/**
 * A worker never waits for the page: at full speed the next call is there before the last one's answer. A kept run is
 * one that the page has seen, so none is ahead of it.
 */
const callsAtOnce = (sim: Simulation, state: State, moment: Moment): number =>
  sim.isRemote === true && !Number.isFinite(moment.due) && !isTimeToKeep(state, moment.now) ? 2 : 1;
