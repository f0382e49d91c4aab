import { parseArgs } from "node:util";
import { chapters } from "../../src/contents.ts";

export const usage = `npm run test:use                        all of it: 200 resets, 200 scenes, 100 chapters, 30 minutes of training
  --only resets,scenes,chapters,training,reading     only these
  --figure vae,race whose resets, scenes and training (vae)
  --chapter control which are read (all)
  --acts N          resets, scenes; half as many chapters (200)
  --minutes N       of training (30)
  --dist FOLDER     a site that is built already
`;

export const parts = ["resets", "scenes", "chapters", "training", "reading"] as const;
export type Part = (typeof parts)[number];

export interface Options {
  readonly only: readonly Part[];
  readonly figures: readonly string[];
  /** Those that are read. */
  readonly chapters: readonly string[];
  readonly acts: number;
  readonly minutes: number;
  /** Null: it is built for this alone. */
  readonly dist: string | null;
}

const figures: readonly string[] = chapters.flatMap((chapter) => chapter.figures);
const addresses: readonly string[] = chapters.map(({ address }) => address);

const isPart = (name: string): name is Part => (parts as readonly string[]).includes(name);

/** The names of a list. Throws if there is one that is not among those there are. */
function namesOf(option: string, list: string, all: readonly string[]): readonly string[] {
  const names = list.split(",");
  const strange = names.filter((name) => !all.includes(name));
  if (strange.length > 0)
    throw new Error(`--${option} takes ${all.join(", ")}; there is no ${strange.join(", ")}.`);
  return names;
}

/** Reads the command line. Throws an Error, with what was wrong, if it says nothing that can be done. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", default: parts.join(",") },
      figure: { type: "string", default: "vae" },
      chapter: { type: "string", default: addresses.join(",") },
      acts: { type: "string", default: "200" },
      minutes: { type: "string", default: "30" },
      dist: { type: "string" },
    },
  });
  const [acts, minutes] = [Number(values.acts), Number(values.minutes)];
  // Ten readings at least, of which a tenth is for warming up.
  if (!Number.isInteger(acts) || acts < 20) throw new Error(`--acts takes 20 or more, not "${values.acts}".`);
  if (!(minutes >= 1)) throw new Error(`--minutes takes 1 or more, not "${values.minutes}".`);
  return {
    only: namesOf("only", values.only, parts).filter(isPart),
    figures: namesOf("figure", values.figure, figures),
    chapters: namesOf("chapter", values.chapter, addresses),
    acts,
    minutes,
    dist: values.dist ?? null,
  };
}
