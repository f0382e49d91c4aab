import type { IslandProps } from "./Island.tsx";

/** What the ids of an island begin with, at build and in the browser alike. */
export const prefixOf = (name: string, props: IslandProps): string =>
  [name, ...Object.values(props)].join("-").replace(/[^\w-]/g, "-");
