import { type Difference, differences, type Json, readable } from "./differences.ts";
import { excuseFor } from "./mayChange.ts";

/** A place in a figure's export that is not what it was. */
export interface ExportDifference {
  readonly place: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Why it does not count; null if it does. */
  readonly excuse: string | null;
}

const withoutVersion = (text: string): string =>
  text.replace(/"version":\s*("[^"]*"|[^,\n]*)/, '"version": ""');

/** Compares two exports of a figure: their values, and, if these are the same, how they are written. */
export function compareExports(slug: string, before: string, after: string): readonly ExportDifference[] {
  if (before === after) return [];
  const [a, b] = [before, after].map((text) => JSON.parse(text) as Json);
  const named = ({ path, before, after }: Difference): ExportDifference => ({
    place: readable(path, a),
    before,
    after,
    excuse: excuseFor(slug, path),
  });
  const found = differences(a, b).map(named);
  if (found.some(({ excuse }) => excuse === null) || withoutVersion(before) === withoutVersion(after))
    return found;
  return [
    ...found,
    { place: "the text", before: "the same values", after: "written otherwise", excuse: null },
  ];
}
