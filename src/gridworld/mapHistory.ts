/** The maps that were, the one that is, and those that were undone. */
export interface MapHistory {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
}

/** As far as undo goes back. */
const LONGEST = 200;

/** A history of one map. */
export const beginHistory = (present: string): MapHistory => ({ past: [], present, future: [] });

/** The history after a change; a change that goes on with the last one (a stroke of the brush) is undone with it. */
export function changed(history: MapHistory, present: string, goesOn = false): MapHistory {
  if (present === history.present) return history;
  if (goesOn && history.past.length > 0) return { past: history.past, present, future: [] };
  return { past: [...history.past, history.present].slice(-LONGEST), present, future: [] };
}

/** One change back; the same history if there is none. */
export function undone({ past, present, future }: MapHistory): MapHistory {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One change forth again; the same history if there is none. */
export function redone({ past, present, future }: MapHistory): MapHistory {
  if (future.length === 0) return { past, present, future };
  return { past: [...past, present], present: future[0], future: future.slice(1) };
}
