/** How far a reader has come: pure. Answers are kept elsewhere, by who asks (`ui/predict/answers.ts`). */
export interface Progress {
  /** Sections read to their end, as "vae#sampling". */
  readonly read: ReadonlySet<string>;
  /** Figures that were played with, by their slugs. */
  readonly played: ReadonlySet<string>;
  /** The section that was read last, and when, in milliseconds since 1970; null if none was. */
  readonly last: Stay | null;
}

export interface Stay {
  readonly place: string;
  readonly at: number;
}

/** Nothing read, nothing played. */
export const nothing: Progress = { read: new Set(), played: new Set(), last: null };

/** What is kept at most: the site has some forty sections and thirty figures. */
const MOST_NAMES = 400;
const MOST_LETTERS = 40_000;
const LONGEST_NAME = 80;
/** How far clocks may disagree, milliseconds: a later moment was never, and would be the last one for ever. */
const A_DAY = 86_400_000;

const PLACE = /^[a-z][a-z0-9-]*#[a-z][a-z0-9-]*$/;
const SLUG = /^[a-z][a-z0-9-]*$/;

/** What two of them know together: of two last places the later one. */
export function merge(one: Progress, other: Progress): Progress {
  return {
    read: new Set([...one.read, ...other.read]),
    played: new Set([...one.played, ...other.played]),
    last: later(one.last, other.last),
  };
}

function later(one: Stay | null, other: Stay | null): Stay | null {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.place >= other.place ? one : other;
}

/** As a text to be kept; equal progress gives the same text. */
export const write = ({ read, played, last }: Progress): string =>
  JSON.stringify({ read: [...read].toSorted(), played: [...played].toSorted(), last });

/**
 * Reads what was kept. It may have been written by anybody: what is no progress is left out, and it never throws.
 *
 * @param now milliseconds since 1970
 */
export function parse(text: string | null, now: number): Progress {
  const kept = objectIn(text);
  return {
    read: namesIn(kept.read, PLACE),
    played: namesIn(kept.played, SLUG),
    last: stayIn(kept.last, now),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

function objectIn(text: string | null): Fields {
  if (text === null || text.length > MOST_LETTERS) return {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

const isName = (value: unknown, shape: RegExp): value is string =>
  typeof value === "string" && value.length <= LONGEST_NAME && shape.test(value);

function namesIn(value: unknown, shape: RegExp): ReadonlySet<string> {
  if (!Array.isArray(value)) return new Set();
  return new Set(value.filter((name) => isName(name, shape)).slice(0, MOST_NAMES));
}

function stayIn(value: unknown, now: number): Stay | null {
  if (!isObject(value)) return null;
  const { place, at } = value;
  if (!isName(place, PLACE) || typeof at !== "number") return null;
  return at >= 0 && at <= now + A_DAY ? { place, at } : null;
}
