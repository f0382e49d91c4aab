import { parseArgs } from "node:util";

export const usage = `npm run record -- FOLDER                     records this working tree into FOLDER
npm run record -- FOLDER --revision REV      records a revision
npm run record -- [FOLDER] --against REV     records a revision and this working tree, and compares them
npm run record -- [FOLDER] --compare A B     compares two recordings
  --figures a,b    only these figures
  --no-scenes      figures at their defaults only
  --no-pictures    exports only
  --steps N        steps that a simulation takes before it is recorded (3)
  --numbers        pictures that differ are listed, but count for nothing
`;

/** What a recording holds. */
export interface Extent {
  /** Null: every figure of the site. */
  readonly figures: readonly string[] | null;
  readonly scenes: boolean;
  readonly pictures: boolean;
  /** Steps that a simulation takes before it is recorded. */
  readonly steps: number;
}

export type Task =
  | { readonly kind: "record"; readonly revision: string | null }
  | { readonly kind: "against"; readonly revision: string }
  | { readonly kind: "compare"; readonly before: string; readonly after: string };

export interface Options {
  readonly task: Task;
  /** Where everything is written; null where it was not said. */
  readonly folder: string | null;
  readonly extent: Extent;
  /** Pictures that differ do not count. */
  readonly numbersOnly: boolean;
}

/** Reads the command line. Throws, with what was wrong, if it says nothing that can be done. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      against: { type: "string" },
      revision: { type: "string" },
      compare: { type: "boolean", default: false },
      figures: { type: "string" },
      "no-scenes": { type: "boolean", default: false },
      "no-pictures": { type: "boolean", default: false },
      steps: { type: "string", default: "3" },
      numbers: { type: "boolean", default: false },
    },
  });
  const steps = Number(values.steps);
  if (!Number.isInteger(steps) || steps < 0)
    throw new Error(`--steps takes a whole number, not "${values.steps}".`);
  return {
    ...readTask(values, positionals),
    extent: {
      figures: values.figures?.split(",").filter(Boolean) ?? null,
      scenes: !values["no-scenes"],
      pictures: !values["no-pictures"],
      steps,
    },
    numbersOnly: values.numbers,
  };
}

interface Wishes {
  readonly against?: string | undefined;
  readonly revision?: string | undefined;
  readonly compare: boolean;
}

function readTask(
  { against, revision, compare }: Wishes,
  positionals: readonly string[],
): Pick<Options, "task" | "folder"> {
  if ([against !== undefined, revision !== undefined, compare].filter(Boolean).length > 1)
    throw new Error("Only one of --against, --revision and --compare.");
  if (compare) {
    const [after, before, folder, ...more] = positionals.toReversed();
    if (before === undefined || more.length > 0) throw new Error("--compare takes two recordings.");
    return { task: { kind: "compare", before, after }, folder: folder ?? null };
  }
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new Error(`One folder, not ${positionals.length}.`);
  if (against !== undefined) return { task: { kind: "against", revision: against }, folder: folder ?? null };
  if (folder === undefined) throw new Error("Say which folder to record into.");
  return { task: { kind: "record", revision: revision ?? null }, folder };
}
