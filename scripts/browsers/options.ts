import { parseArgs } from "node:util";
import { type EngineName, engineNames } from "./findEngines.ts";

/** The walks through the site, the short ones first. */
export const walkNames = [
  "switches",
  "fingers",
  "offline",
  "paper",
  "lecture",
  "pages",
  "figures",
  "presenting",
] as const;
export type WalkName = (typeof walkNames)[number];

export const usage = `npm run test:browsers                       walks the built site in Chromium, Firefox and WebKit
  --engine firefox   only this engine (chromium, firefox, webkit); may be given again
  --only SLUG        only this figure; may be given again
  --walk offline     only this walk (${walkNames.join(", ")}); may be given again
  --quick            every figure comes up, plays and holds its checks, and no more
`;

/** What is asked, and of whom. */
export interface Options {
  readonly engines: readonly EngineName[];
  /** Empty: every figure. */
  readonly only: readonly string[];
  /** Empty: all of them, or those about figures where only some figures are asked for. */
  readonly walk: readonly WalkName[];
  readonly quick: boolean;
}

/** Holds words of the command line to those that are known. Throws, with the first that is not. */
function known<Name extends string>(what: string, words: readonly string[], names: readonly Name[]): Name[] {
  return words.map((word) => {
    const name = names.find((one) => one === word);
    if (name === undefined) throw new Error(`There is no ${what} "${word}", only ${names.join(", ")}.`);
    return name;
  });
}

/** Reads the command line. Throws, with what was wrong, if it says nothing that can be done. */
export function readOptions(args: readonly string[]): Options {
  const words = { type: "string", multiple: true, default: [] as string[] } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { engine: words, only: words, walk: words, quick: { type: "boolean", default: false } },
  });
  const engines = known("engine", values.engine, engineNames);
  return {
    engines: engines.length > 0 ? engines : engineNames,
    only: values.only,
    walk: known("walk", values.walk, walkNames),
    quick: values.quick,
  };
}
