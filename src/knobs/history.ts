/** What was, what is, and what was undone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The step that a change may go on with; null if the next one begins a step. */
  readonly open: Change | null;
}

/** Who changed what, and when: by this changes are told that are one step. */
export interface Change {
  /** The knobs that were turned. A change of none in particular (a scene, Reset) is always a step of its own. */
  readonly names: readonly string[];
  /** Milliseconds. */
  readonly at: number;
  /** Counts the presses of the mouse, finger or pen: a press begins a step. */
  readonly press: number;
  /** It is still down. */
  readonly isHeld: boolean;
}

/** As far as undo goes back, in steps. */
const LONGEST = 200;

/** Changes of the same knob by keys are one step while they follow each other this closely, milliseconds. */
const TOGETHER_MS = 800;

/** A history that begins here. */
export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], open: null });

/**
 * The history after a change. One that goes on with the last step (a drag, a key held down) is undone with it, and a step
 * that has come back to where it began is none.
 */
export function pushed<T>(
  history: History<T>,
  next: T,
  change: Change,
  isSame: (a: T, b: T) => boolean,
): History<T> {
  const { past, present, open } = history;
  if (isSame(next, present)) return { ...history, present: next };
  if (!goesOn(open, change))
    return { past: [...past, present].slice(-LONGEST), present: next, future: [], open: change };
  const before = past.at(-1);
  if (before !== undefined && isSame(next, before))
    return { past: past.slice(0, -1), present: next, future: [], open: null };
  const names = [...new Set([...(open?.names ?? []), ...change.names])];
  return { past, present: next, future: [], open: { ...change, names } };
}

function goesOn(open: Change | null, { names, at, press, isHeld }: Change): boolean {
  if (open === null || open.press !== press) return false;
  return names.some((name) => open.names.includes(name)) && (isHeld || at - open.at < TOGETHER_MS);
}

/** The same history, whose next change begins a step. */
export const closed = <T>(history: History<T>): History<T> => ({ ...history, open: null });

/** One step back; the same history if there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (before === undefined) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], open: null };
}

/** One step forth again; the same history if there is none. */
export function redone<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0], future: future.slice(1), open: null };
}
