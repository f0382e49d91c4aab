import { readCsv } from "./csv.ts";

/** A series of one's own: o_t, null where nothing was seen, and u_t, 0 where nobody pushed. */
export interface BodySeries {
  readonly observation: readonly (number | null)[];
  readonly action: readonly number[];
}

/** Rows that a series may have, and how far from 0 its numbers may be: the model's z_1 is within a few units. */
const rows = { min: 4, max: 60 } as const;
const FARTHEST = 50;

/** Between the lines of a series in an address. */
export const LINE_END = "/";

/**
 * Reads a series: a CSV of the columns `observation` (or `o`), gaps allowed, and `action` (or `u`), optional.
 *
 * @throws Error that names the line and says what is wrong with it.
 */
export function readBodySeries(text: string): BodySeries {
  const { observation, action } = readCsv(
    inFull(text.replaceAll(LINE_END, "\n")),
    [
      { name: "observation", gaps: true },
      { name: "action", optional: true, gaps: true },
    ],
    rows.max,
  );
  if (observation.length < rows.min)
    throw new Error(`There are ${observation.length} rows; a series has ${rows.min} at least.`);
  if (observation.every((o) => o === null))
    throw new Error("Nothing was seen at all: every observation is missing.");
  const far = [...observation, ...action].find((value) => value !== null && Math.abs(value) > FARTHEST);
  if (far !== undefined)
    throw new Error(`${far} is beyond ±${FARTHEST}: the model starts near 0, so scale the series first.`);
  return { observation, action: observation.map((_, t) => action[t] ?? 0) };
}

/** The header with its names written out. */
const inFull = (text: string): string => {
  const end = text.includes("\n") ? text.indexOf("\n") : text.length;
  const names = text.slice(0, end).replace(/\bo\b/i, "observation").replace(/\bu\b/i, "action");
  return names + text.slice(end);
};

/** What is wrong with a series as a sentence, or null; an empty text is none. */
export function problemWithBodySeries(text: string): string | null {
  if (text.trim() === "") return null;
  try {
    readBodySeries(text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
