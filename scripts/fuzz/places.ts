import { beside, chapters, pages } from "../../src/contents.ts";
import type { Act } from "./act.ts";

/** Where the monkey is let loose. */
export interface Place {
  readonly name: string;
  /** Below the site's root. */
  readonly address: string;
  /** What is done there first. */
  readonly first: readonly Act[];
}

const figures = chapters.flatMap(({ figures }) => figures);
const pageAt = (address: string): Place => ({ name: address || "home", address, first: [] });

/** Every figure by itself, every page, and the search. */
export const places: readonly Place[] = [
  ...figures.map((slug) => ({ name: slug, address: `figure/${slug}`, first: [] })),
  ...[...pages, ...beside]
    .map(({ address }) => pageAt(address || ""))
    .map((place) =>
      // A figure and a chapter may share a name.
      figures.some((slug) => slug === place.name) ? { ...place, name: `/${place.name}` } : place,
    ),
  { name: "search", address: "", first: [{ kind: "keys", keys: ["/"] }] },
];

/** The places of these names; all where there are none. Throws, with those there are, if one is not known. */
export function placesNamed(names: readonly string[]): readonly Place[] {
  const known = new Map(places.map((place) => [place.name, place]));
  const missing = names.filter((name) => !known.has(name));
  if (missing.length > 0)
    throw new Error(
      `There is no ${missing.join(", ")} to be let loose in, only ${[...known.keys()].join(", ")}.`,
    );
  return names.length === 0 ? places : names.flatMap((name) => known.get(name) ?? []);
}
