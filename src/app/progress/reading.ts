/**
 * When a section counts as read: its heading was seen, then its end, and it was before the reader for at least as long as the
 * fastest reader needs. Pure.
 */

/** Words a minute that nobody outreads: skimming is about 450, this is twice that. */
const FASTEST = 900;
/** No section is read in less, milliseconds: one of figures has few words. */
const SHORTEST = 4_000;
/** A window holds some 300 words. Who stands longer at one place, milliseconds, reads no more, or has left. */
const LONGEST_LOOK = 20_000;
/** Who stays for so long, milliseconds, was not just passing. */
const SETTLED = 3_000;

/** What the window shows of a page at one moment. */
export interface Glance {
  /** Milliseconds on a clock that never goes back. */
  readonly at: number;
  /** The section that the reader is in; null above the first. */
  readonly here: string | null;
  /** Sections whose headings are in the window, and those whose ends are. */
  readonly begin: ReadonlySet<string>;
  readonly end: ReadonlySet<string>;
  /** Nobody sees the page. */
  readonly isAway: boolean;
}

/** How far the reader of one page is. */
export interface Reading {
  readonly glance: Glance;
  readonly begun: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
  /** Milliseconds that each section has been before the reader. */
  readonly spent: ReadonlyMap<string, number>;
  /** Milliseconds in the present section since it was come to. */
  readonly stay: number;
  /** The section that was settled in last; null if all were only passed. */
  readonly settled: string | null;
}

/** How a reading begins. */
export const beginReading = (glance: Glance): Reading =>
  look({ glance, begun: new Set(), ended: new Set(), spent: new Map(), stay: 0, settled: null }, glance);

/** Goes on with the next glance. */
export function look(old: Reading, glance: Glance): Reading {
  const { here, at, isAway } = old.glance;
  const time = isAway ? 0 : Math.min(Math.max(0, glance.at - at), LONGEST_LOOK);
  const begun = new Set([...old.begun, ...glance.begin]);
  // An end that was seen before its heading was seen from the other side.
  const ended = new Set([...old.ended, ...[...glance.end].filter((id) => begun.has(id))]);
  const spent = here === null ? old.spent : new Map(old.spent).set(here, (old.spent.get(here) ?? 0) + time);
  const stay = old.stay + time;
  const settled = here !== null && stay >= SETTLED ? here : old.settled;
  return { glance, begun, ended, spent, stay: glance.here === here ? stay : 0, settled };
}

/** Has this section been read, which holds so many words? */
export const isRead = ({ ended, spent }: Reading, id: string, words: number): boolean =>
  ended.has(id) && (spent.get(id) ?? 0) >= Math.max(SHORTEST, (words / FASTEST) * 60_000);
