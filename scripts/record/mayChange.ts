import type { Path } from "./differences.ts";

interface Exception {
  /** Matched against the slug, a slash and the path with dots: "vae/tables.trace.rows.3.1". */
  readonly places: RegExp;
  readonly why: string;
}

/** What an export may say otherwise the next time, by the same sources. */
const exceptions: readonly Exception[] = [
  { places: /^[^/]*\/version$/, why: "the release that made it, not what was computed" },
];

/** Why a difference does not count, or null if it does. */
export const excuseFor = (slug: string, path: Path): string | null =>
  exceptions.find(({ places }) => places.test(`${slug}/${path.join(".")}`))?.why ?? null;
