import type { FigureSlug } from "../../contents.ts";
import type { Beat, Deck } from "../beat.ts";

/**
 * Where a lecture stands, and how it moves. Pure, and all of it can be sent to another window: the screen's window holds the
 * state, others show it and send commands.
 */

export interface DeckState {
  readonly deck: Deck;
  /** Which deck it is: "" for the site's own, else a name. */
  readonly which: string;
  /** The beat that is shown, by its place in the deck; 0 also in an empty deck. */
  readonly index: number;
  /** The step of that beat, from 0. A figure's beat counts the presses that its figure has taken for itself. */
  readonly step: number;
  /** The steps at which beats were left, by their ids. */
  readonly reached: Readonly<Record<string, number>>;
  /** The beat by which a figure was last set, so that it need not be set anew when one comes back to that beat. */
  readonly standing: Readonly<Partial<Record<FigureSlug, string>>>;
  /** Hands counted for each of a question's options, by the question's beat. */
  readonly hands: Readonly<Record<string, readonly number[]>>;
  /** The room sees nothing. */
  readonly blanked: boolean;
  /** When the first step was taken, or the clock set to nought, moved on by its pauses: milliseconds since 1970; null before. */
  readonly startedAt: number | null;
  /** Since when the clock has stood still; null while it runs. */
  readonly pausedAt: number | null;
}

/** What can be asked of a lecture, by a key, a button or another window. */
export type DeckCommand =
  /**
   * A figure is asked first (`heard`); what has no more steps gives way to the next beat. Where the room sees nothing, this and
   * `back` only show it again.
   */
  | { readonly type: "forward" }
  | { readonly type: "back" }
  /** Beats that are not in the deck, and steps that a beat has not, change nothing. */
  | { readonly type: "goTo"; readonly beat: string; readonly step: number }
  | { readonly type: "blank"; readonly on: boolean }
  /** So many hands more for an option of a question; never fewer than none. */
  | { readonly type: "hands"; readonly beat: string; readonly option: number; readonly more: number }
  /** The clock begins anew at `at`, milliseconds since 1970. */
  | { readonly type: "start"; readonly at: number }
  /** The clock stands still from `at` on, or goes on then. */
  | { readonly type: "pause"; readonly on: boolean; readonly at: number };

/** What only the window with the figures may say. */
export type DeckEvent =
  | DeckCommand
  /** The figure that is shown took a press for itself. */
  | { readonly type: "heard" }
  /** Another deck, or the same one changed: the place is kept where its beat is still there. */
  | { readonly type: "use"; readonly deck: Deck; readonly which: string };

/** The beginning of a lecture. */
export const startOf = (deck: Deck, which = ""): DeckState =>
  arriveAt(
    {
      deck,
      which,
      index: 0,
      step: 0,
      reached: {},
      standing: {},
      hands: {},
      blanked: false,
      startedAt: null,
      pausedAt: null,
    },
    0,
    0,
  );

/** The last step of a beat, from 0; a figure's is not known before it has been reached: infinity. */
export function lastStepOf(beat: Beat): number {
  switch (beat.kind) {
    case "formula":
      return beat.terms.length;
    case "ask":
      return 1;
    case "scene":
      return Number.POSITIVE_INFINITY;
    default:
      return 0;
  }
}

/** The beat that is shown; undefined in an empty deck. */
export const beatOf = ({ deck, index }: DeckState): Beat | undefined => deck.beats[index];

/** The state after a command or an event; the same object if nothing changes. */
export function reduceDeck(state: DeckState, event: DeckEvent): DeckState {
  switch (event.type) {
    case "forward":
      return state.blanked ? { ...state, blanked: false } : forward(state);
    case "back":
      return state.blanked ? { ...state, blanked: false } : back(state);
    case "goTo":
      return goTo(state, event.beat, event.step);
    case "heard":
      return beatOf(state)?.kind === "scene" ? { ...state, step: state.step + 1 } : state;
    case "blank":
      return state.blanked === event.on ? state : { ...state, blanked: event.on };
    case "hands":
      return countHands(state, event.beat, event.option, event.more);
    case "start":
      return { ...state, startedAt: event.at, pausedAt: null };
    case "pause":
      return pause(state, event.on, event.at);
    case "use":
      return use(state, event.deck, event.which);
  }
}

function forward(state: DeckState): DeckState {
  const beat = beatOf(state);
  if (!beat) return state;
  // A figure says itself when it has a step; asked here, it has had its say.
  if (beat.kind !== "scene" && state.step < lastStepOf(beat)) return { ...state, step: state.step + 1 };
  if (state.index === state.deck.beats.length - 1) return state;
  const next = state.deck.beats[state.index + 1];
  return arriveAt(state, state.index + 1, stands(state, next) ? (state.reached[next.id] ?? 0) : 0);
}

function back(state: DeckState): DeckState {
  const beat = beatOf(state);
  if (!beat) return state;
  // What a figure has told or trained is not taken back.
  if (beat.kind !== "scene" && state.step > 0) return { ...state, step: state.step - 1 };
  if (state.index === 0) return state;
  const before = state.deck.beats[state.index - 1];
  const last = lastStepOf(before);
  return arriveAt(state, state.index - 1, Number.isFinite(last) ? last : (state.reached[before.id] ?? 0));
}

function goTo(state: DeckState, id: string, step: number): DeckState {
  const index = state.deck.beats.findIndex((beat) => beat.id === id);
  if (index < 0 || !Number.isInteger(step) || step < 0 || step > lastStepOf(state.deck.beats[index]))
    return state;
  const beat = state.deck.beats[index];
  // A figure that stands where this beat left it is not set back.
  const kept = index === state.index ? state.step : (state.reached[id] ?? 0);
  const now = stands(state, beat) ? Math.max(step, kept) : step;
  return index === state.index && now === state.step ? state : arriveAt(state, index, now);
}

/** The figure of this beat is as this beat left it. */
const stands = ({ standing }: DeckState, beat: Beat): boolean =>
  beat.kind === "scene" && standing[beat.figure] === beat.id;

function arriveAt(state: DeckState, index: number, step: number): DeckState {
  const left = beatOf(state);
  const beat = state.deck.beats[index];
  const reached = left && left !== beat ? { ...state.reached, [left.id]: state.step } : state.reached;
  const standing = beat?.kind === "scene" ? { ...state.standing, [beat.figure]: beat.id } : state.standing;
  return { ...state, index, step, reached, standing };
}

/** Going on, the clock is moved by as long as it stood; one that has not begun begins. */
function pause(state: DeckState, on: boolean, at: number): DeckState {
  const { startedAt, pausedAt } = state;
  if (on) return startedAt === null || pausedAt !== null ? state : { ...state, pausedAt: at };
  if (startedAt === null) return { ...state, startedAt: at };
  return pausedAt === null ? state : { ...state, startedAt: startedAt + at - pausedAt, pausedAt: null };
}

/** At most so many hands are counted: no lecture hall has more, and another window may send anything. */
const MOST_HANDS = 9999;

function countHands(state: DeckState, id: string, option: number, more: number): DeckState {
  const beat = state.deck.beats.find((one) => one.id === id);
  const options = beat?.kind === "ask" ? optionsOf(beat.ask).length : 0;
  if (!Number.isInteger(option) || option < 0 || option >= options || !Number.isInteger(more)) return state;
  const counted = state.hands[id] ?? Array<number>(options).fill(0);
  const now = Math.min(MOST_HANDS, Math.max(0, counted[option] + more));
  return { ...state, hands: { ...state.hands, [id]: counted.with(option, now) } };
}

/** So many ranges are offered where a number is asked for. */
const RANGES = 5;

/** What hands are raised for: the options of a choice; of a number, equal ranges from the least to the most. */
export function optionsOf(ask: (Beat & { readonly kind: "ask" })["ask"]): readonly Option[] {
  if (ask.kind === "choice")
    return ask.options.map((text) => ({ text, isTrue: ask.truth === undefined ? null : text === ask.truth }));
  const edge = (k: number) => Number((ask.min + ((ask.max - ask.min) * k) / RANGES).toPrecision(6));
  return Array.from({ length: RANGES }, (_, k) => {
    const [from, to] = [edge(k), edge(k + 1)];
    const isIn = (truth: number) => truth >= from && (truth < to || (k === RANGES - 1 && truth === to));
    return {
      text: `${from} to ${to}${ask.unit === undefined ? "" : ` ${ask.unit}`}`.replaceAll("-", "−"),
      isTrue: ask.truth === undefined ? null : isIn(ask.truth),
    };
  });
}

export interface Option {
  readonly text: string;
  /** Null where the question has no answer to compare with. */
  readonly isTrue: boolean | null;
}

/** What each beat says, by its id. */
const said = (beats: readonly Beat[]) => new Map(beats.map((one) => [one.id, JSON.stringify(one)]));

function use(state: DeckState, deck: Deck, which: string): DeckState {
  const before = beatOf(state);
  const index = Math.max(
    0,
    deck.beats.findIndex(({ id }) => id === before?.id),
  );
  const beat = deck.beats[index];
  const step = beat && beat.id === before?.id ? Math.min(state.step, lastStepOf(beat)) : 0;
  // What a beat said that reads otherwise now is forgotten: hands for other options, a figure set in another way.
  const [old, now] = [said(state.deck.beats), said(deck.beats)];
  const isAsBefore = (id: string) => old.get(id) === now.get(id);
  const standing = Object.fromEntries(Object.entries(state.standing).filter(([, id]) => isAsBefore(id)));
  const hands = Object.fromEntries(Object.entries(state.hands).filter(([id]) => isAsBefore(id)));
  return arriveAt({ ...state, deck, which, index, step, standing, hands }, index, step);
}
