import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Comparison } from "./compareRecordings.ts";
import { contactSheet, picturesFolder } from "./contactSheet.ts";
import { writeInto } from "./recording.ts";
import { counted, written } from "./report.ts";

async function copyInto(folder: string, file: string, from: string): Promise<void> {
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(join(from, file), target);
}

/** Writes what differs into a folder: the contact sheet with the pictures that it shows, and the numbers as a table. */
export async function writeComparison(
  comparison: Comparison,
  recordings: { readonly before: string; readonly after: string },
  folder: string,
): Promise<void> {
  const pictures = join(folder, picturesFolder);
  await rm(pictures, { recursive: true, force: true });
  for (const [file, { png }] of comparison.differentPictures) {
    await copyInto(join(pictures, "before"), file, recordings.before);
    await copyInto(join(pictures, "after"), file, recordings.after);
    await writeInto(join(pictures, "difference"), file, png);
  }
  const rows = counted(comparison).flatMap(([file, found]) =>
    found.map(({ place, before, after }) => [file, place, written(before), written(after)]),
  );
  const table = [["file", "place", "before", "after"], ...rows].map((row) => `${row.join("\t")}\n`).join("");
  await writeInto(folder, "numbers.tsv", table);
  await writeInto(folder, "index.html", contactSheet(comparison));
}
