import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Extent } from "./options.ts";

/** A figure as it is opened: at its defaults or in a scene. */
export interface Setting {
  readonly slug: string;
  readonly scene: string | null;
}

/** The note that a recording carries on itself. */
export interface Label extends Extent {
  readonly revision: string;
  readonly browser: string;
}

const labelFile = "recording.json";

/** Where a setting stands in a recording, without an ending: "vae/defaults", "vae/scene-collapse". */
export const placeOf = ({ slug, scene }: Setting): string =>
  `${slug}/${scene === null ? "defaults" : `scene-${scene}`}`;

/** Writes one file of a recording. */
export async function writeInto(folder: string, file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** Makes a folder ready for a recording. Throws if anything but an earlier recording stands in it. */
export async function begin(folder: string, label: Label): Promise<void> {
  const there: readonly string[] = await readdir(folder).catch(() => []);
  if (there.length > 0 && !there.includes(labelFile))
    throw new Error(`${folder} holds something other than a recording: name another folder.`);
  await rm(folder, { recursive: true, force: true });
  await writeInto(folder, labelFile, `${JSON.stringify(label, null, 1)}\n`);
}

/** Throws if there is no recording in the folder. */
export async function readLabel(folder: string): Promise<Label> {
  try {
    return JSON.parse(await readFile(join(folder, labelFile), "utf8")) as Label;
  } catch {
    throw new Error(`There is no recording in ${folder}.`);
  }
}

/** The files of a recording that end so, in order: "vae/defaults.json". */
export async function filesOf(folder: string, ending: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(ending) && file.includes("/"))
    .toSorted();
}
