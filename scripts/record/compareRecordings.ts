import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareExports, type ExportDifference } from "./compareExports.ts";
import { comparePictures, type PictureDifference } from "./comparePictures.ts";
import { filesOf, type Label, readLabel } from "./recording.ts";

export interface Comparison {
  /** The revisions, and the browsers if they differ: pictures may then differ by that alone. */
  readonly before: string;
  readonly after: string;
  /** Settings and pictures that were compared. */
  readonly exports: number;
  readonly pictures: number;
  /** By file: "vae/defaults.json". */
  readonly differentExports: ReadonlyMap<string, readonly ExportDifference[]>;
  readonly differentPictures: ReadonlyMap<string, PictureDifference>;
  /** Files that only one of the two has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

interface Pairs {
  readonly both: readonly string[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

/** The files of two recordings that end so, of the figures that are wished for. */
async function pair(
  before: string,
  after: string,
  ending: string,
  figures: readonly string[] | null,
): Promise<Pairs> {
  const isWished = (file: string) => figures?.includes(file.split("/")[0]) ?? true;
  const [a, b] = await Promise.all(
    [before, after].map(async (folder) => (await filesOf(folder, ending)).filter(isWished)),
  );
  return {
    both: a.filter((file) => b.includes(file)),
    onlyBefore: a.filter((file) => !b.includes(file)),
    onlyAfter: b.filter((file) => !a.includes(file)),
  };
}

/**
 * Compares two recordings: all numbers, and all pictures if both have some. Throws if they were made in ways that cannot
 * be compared.
 */
export async function compareRecordings(
  before: string,
  after: string,
  figures: readonly string[] | null,
): Promise<Comparison> {
  const [was, is] = await Promise.all([readLabel(before), readLabel(after)]);
  if (was.steps !== is.steps || was.scenes !== is.scenes)
    throw new Error("The two recordings differ in --steps or --no-scenes: they do not show the same.");
  const exports = await pair(before, after, ".json", figures);
  const differentExports = new Map<string, readonly ExportDifference[]>();
  for (const file of exports.both) {
    const [a, b] = await Promise.all([before, after].map((folder) => readFile(join(folder, file), "utf8")));
    const found = compareExports(file.split("/")[0], a, b);
    if (found.length > 0) differentExports.set(file, found);
  }
  const none: Pairs = { both: [], onlyBefore: [], onlyAfter: [] };
  const pictures = was.pictures && is.pictures ? await pair(before, after, ".png", figures) : none;
  const differentPictures = new Map<string, PictureDifference>();
  for (const file of pictures.both) {
    const [a, b] = await Promise.all([before, after].map((folder) => readFile(join(folder, file))));
    const found = comparePictures(a, b);
    if (found) differentPictures.set(file, found);
  }
  const nameOf = ({ revision, browser }: Label) =>
    was.browser === is.browser ? revision : `${revision} in Chromium ${browser}`;
  return {
    before: nameOf(was),
    after: nameOf(is),
    exports: exports.both.length,
    pictures: pictures.both.length,
    differentExports,
    differentPictures,
    onlyBefore: [...exports.onlyBefore, ...pictures.onlyBefore],
    onlyAfter: [...exports.onlyAfter, ...pictures.onlyAfter],
  };
}
