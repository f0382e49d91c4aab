import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFigure } from "./listFigure.ts";
import type { Wish } from "./readWish.ts";

const template = join(import.meta.dirname, "template");

/** Writes the folder of a figure and its line in the contents. @returns the files, by their paths in the project */
export function writeFigure(project: string, wish: Wish): readonly string[] {
  const contents = "src/contents.ts";
  const withFigure = listFigure(readFileSync(join(project, contents), "utf8"), wish);
  const folder = `src/figures/${wish.slug}`;
  mkdirSync(join(project, folder));
  const files = readdirSync(template).toSorted();
  for (const file of files) {
    const text = readFileSync(join(template, file), "utf8");
    writeFileSync(join(project, folder, file), fill(text, wish.slug));
  }
  writeFileSync(join(project, contents), withFigure);
  return [...files.map((file) => `${folder}/${file}`), contents];
}

/** A file of the template under a figure's own name, seen from that figure's folder. */
const fill = (text: string, slug: string): string =>
  text
    .replaceAll("../../../src/", "../../")
    .replaceAll("my-figure", slug)
    .replaceAll("My figure", inWords(slug));

/** "gaussian-bridge" → "Gaussian bridge". */
function inWords(slug: string): string {
  const words = slug.replaceAll("-", " ");
  return words[0].toUpperCase() + words.slice(1);
}
