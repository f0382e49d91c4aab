import type { ParamValue } from "../../src/knobs/validate.ts";

/** A link, the scene that it names, and the knobs that it sets elsewhere than `defaults` says. */
export type KeptLink = readonly [
  link: string,
  scene: string | null,
  params: Readonly<Record<string, ParamValue>>,
];

/** The links of one figure in a file: what its knobs were when the first of them was written. */
export interface FigureLinks {
  readonly defaults: Readonly<Record<string, ParamValue>>;
  readonly links: readonly KeptLink[];
}

/** A file of links: by figure. */
export type KeptLinks = Readonly<Record<string, FigureLinks>>;
