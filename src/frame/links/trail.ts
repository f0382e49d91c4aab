/**
 * The figures that scene links have set on the way to an entry of the page's history, one for each press. It is kept
 * in the entry's state: from two of them follows whose setting changes when the reader turns from one to the other.
 */
export type Trail = readonly string[];

/** The trail in an entry's state; null where a link within the page has made the entry. */
export function trailIn(state: unknown): Trail | null {
  if (typeof state !== "object" || state === null || !("trail" in state)) return null;
  return Array.isArray(state.trail) ? state.trail : null;
}

/** The figures set between two entries, from the earlier to the later. */
export function setBetween(a: Trail, b: Trail): Trail {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.slice(shorter.length);
}
