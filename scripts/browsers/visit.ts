import type { Reader } from "./reader.ts";
import type { Tally } from "./tally.ts";

/** One engine's walk through the site. */
export interface Visit {
  readonly reader: Reader;
  readonly tally: Tally;
  /** The folder of the built site. */
  readonly site: string;
  /** The figures that are asked for. */
  readonly slugs: readonly string[];
  /** What figures exported, by the place: "bound/defaults.json". */
  readonly exports: Map<string, string>;
}
