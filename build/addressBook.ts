import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AddressBook, Entry } from "../src/app/notFound/addressBook.ts";
import { beside, chapters, pages } from "../src/contents.ts";
import { aboutOf } from "./about.ts";

const chapterNames = new Map(
  chapters.map(({ address, number, short }) => [
    address,
    [short, number, `chapter ${number}`, `chapter ${number.split(".")[0]}`],
  ]),
);

/** A title and its longer words: readers remember one of them. */
const namesIn = (title: string) => [title, ...(title.match(/\p{L}{6,}/gu) ?? [])];

async function figureEntry(root: string, slug: string): Promise<Entry> {
  const file = join(root, "src/figures", slug, "figure.ts");
  const { title } = aboutOf(await readFile(file, "utf8"), file);
  return { address: `figure/${slug}`, title, names: namesIn(title) };
}

/** Every address of the site, for `addresses.json`. */
export async function addressBook(root: string): Promise<AddressBook> {
  const ofPages = [...pages, ...beside].map(({ address, title }): Entry => {
    const names = [...namesIn(title), ...(chapterNames.get(address) ?? [])];
    return { address, title, names };
  });
  const slugs = chapters.flatMap(({ figures }) => figures);
  const ofFigures = await Promise.all(slugs.map((slug) => figureEntry(root, slug)));
  return { site: "Elbo Room", entries: [...ofPages, ...ofFigures] };
}
