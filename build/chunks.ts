import { join } from "node:path";
import type { Rolldown } from "vite";

type Modules = Pick<Parameters<Rolldown.CodeSplittingNameFunction>[1], "getModuleInfo">;

const source = join(import.meta.dirname, "../src/");

/** What runs when a module is imported: itself and all that it imports, at once. */
function comesWith(module: string, modules: Modules): Set<string> {
  const found = new Set([join(source, module)]);
  for (const id of found)
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** A name for the modules of ours that come with all of these. A group takes what they import along, unless one before it has. */
function together(name: string, ...entries: readonly string[]) {
  let isMember: ((id: string) => boolean) | undefined;
  return (id: string, modules: Modules): string | null => {
    isMember ??= (() => {
      const sets = entries.map((entry) => comesWith(entry, modules));
      return (asked: string) => sets.every((set) => set.has(asked));
    })();
    return id.startsWith(source) && isMember(id) ? name : null;
  };
}

const frames = ["frame/PureFrame.tsx", "frame/SimulatedFrame.tsx"];

/**
 * Which modules travel in one file. Left to itself the bundler makes a file of every set of modules that the same places import:
 * sixty for a first figure, most of half a kilobyte; with these, twenty, and 10 kB less to send.
 */
export const codeSplitting = {
  groups: [
    { name: "index", tags: ["$initial"], priority: 4 },
    { name: together("wake", "app/wakeIsland.ts"), priority: 3 },
    // What the first page's figure needs of them: it has no frame.
    { name: together("marks", ...frames, "chapters/home/LatentHero.island.tsx"), priority: 2 },
    { name: together("frame", ...frames), priority: 1 },
  ],
} satisfies Rolldown.CodeSplittingOptions;
