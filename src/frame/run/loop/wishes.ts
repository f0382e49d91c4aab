import { afresh, closedState, hasEnded, type Setup, type Start, type State } from "./state.ts";

// What each wish makes of the state. None waits for anything.

export const open = (state: State): State =>
  state.opened || !state.setup ? state : anew({ ...state, opened: true });

/** Whoever asked for a picture has it from the next run. */
export const close = ({ setup, seen, requests }: State): State => ({ ...closedState, setup, seen, requests });

export const play = (state: State): State => ({ ...state, playing: !isOver(state) });

export const pause = (state: State): State => ({ ...state, playing: false });

export const step = (state: State): State => ({
  ...pause(state),
  steps: isOver(state) ? 0 : state.steps + 1,
});

export const see = (state: State, seen: boolean): State => ({ ...state, seen });

export const askForPicture = (state: State, answer: State["requests"][number]): State => ({
  ...state,
  requests: [...state.requests, answer],
});

export const rewind = (state: State): State => anew(pause(state));

export const carryOn = (state: State): State =>
  anew({ ...state, playing: state.playing || state.wasPlaying }, { from: state.kept });

/** A start that is under way is begun again: there is no run yet to carry over. */
export const reopen = (state: State): State => anew(state, state.start ?? { from: "running" });

export const load = (state: State, from: Start["from"], load: Start["load"]): State =>
  anew(pause(state), { from, load });

/** Starts, restarts or updates the run as far as the setup differs from before. */
export function configure(state: State, setup: Setup, isLive: (knob: string) => boolean): State {
  const before = state.setup;
  const next = { ...state, setup };
  if (!state.opened || !before) return next;
  if (setup.run !== before.run) return rewind(next);
  const changed = Object.keys(setup.params).filter((name) => setup.params[name] !== before.params[name]);
  if (setup.origin !== before.origin || !changed.every(isLive)) return anew(next, { rests: true });
  return changed.length > 0 ? next : state;
}

/** A new start, if it is open. Whatever is under way no longer counts, nor do older wishes for steps. */
function anew(state: State, start: Partial<Start> = {}): State {
  return state.opened
    ? { ...state, start: { ...afresh, ...start }, steps: 0, doing: null, isLong: false }
    : state;
}

/** Nothing goes on but a new start. */
const isOver = ({ event, start }: State): boolean => hasEnded(event) && !start;
