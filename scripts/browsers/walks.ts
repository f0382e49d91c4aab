import { type Options, type WalkName, walkNames } from "./options.ts";
import type { Visit } from "./visit.ts";
import { readPages } from "./walks/chapters.ts";
import { quickFigures, wholeFigures } from "./walks/figures.ts";
import { walkLecture } from "./walks/lecture.ts";
import { workOffline } from "./walks/offline.ts";
import { printPages } from "./walks/paper.ts";
import { presentFigures } from "./walks/presenting.ts";
import { useShell } from "./walks/shell.ts";
import { touchFigures } from "./walks/touch.ts";

type Walk = (visit: Visit) => Promise<void>;

/** The walks through the site by the names that the command line knows, the short ones first. */
const walks: Readonly<Record<WalkName, Walk>> = {
  switches: useShell,
  fingers: touchFigures,
  offline: workOffline,
  paper: printPages,
  lecture: walkLecture,
  pages: readPages,
  figures: wholeFigures,
  presenting: presentFigures,
};

/** What is about one figure: the rest is left out where only some are asked for. */
const ofFigures: readonly WalkName[] = ["figures", "presenting"];

/** The walks that are asked for, with their names. */
export function walksOf({ walk, only, quick }: Options): readonly (readonly [string, Walk])[] {
  if (quick) return [["figures", quickFigures]];
  const asked = walk.length > 0 ? walk : only.length > 0 ? ofFigures : walkNames;
  return walkNames.filter((name) => asked.includes(name)).map((name) => [name, walks[name]]);
}
