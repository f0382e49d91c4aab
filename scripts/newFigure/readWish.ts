import { parseArgs } from "node:util";
import { type ChapterContents, chapters, pages } from "../../src/contents.ts";

const listed = chapters.map(({ address, number, title }) => `${address} (${number}, ${title})`).join("\n  ");

export const usage = `npm run new-figure SLUG                         a figure at the end of the last chapter
npm run new-figure SLUG -- --chapter ADDRESS    at the end of this one:
  ${listed}
`;

/** A figure that does not exist yet. */
export interface Wish {
  /** The name of its folder and of its address: "gaussian-bridge". */
  readonly slug: string;
  readonly chapter: ChapterContents;
}

/**
 * Reads the command line. Throws, with what is wrong, if it says nothing that can be done.
 *
 * @param taken what lies in src/figures
 */
export function readWish(args: readonly string[], taken: readonly string[]): Wish {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { chapter: { type: "string", default: chapters[chapters.length - 1].address } },
  });
  const [slug, ...more] = positionals;
  if (slug === undefined) throw new Error("Say what the figure is called in its address.");
  if (more.length > 0) throw new Error(`One figure at a time, not ${positionals.length}.`);
  const fault = faultOf(slug, taken);
  if (fault !== null) throw new Error(fault);
  const chapter = chapters.find(({ address }) => address === values.chapter);
  if (!chapter) throw new Error(`There is no chapter "${values.chapter}" in src/contents.ts.`);
  return { slug, chapter };
}

/** Why no figure may be called so; null if one may. */
function faultOf(slug: string, taken: readonly string[]): string | null {
  if (!/^[a-z](-?[a-z0-9])+$/.test(slug))
    return `"${slug}" is no address of a figure: lower-case letters and digits, at least two and a letter first, with single hyphens between words.`;
  if (taken.includes(slug) || chapters.some(({ figures }) => figures.includes(slug)))
    return `There is a figure ${slug} already.`;
  const page = pages.find(({ address }) => address === slug);
  return page ? `/${slug} is a page of the site, "${page.title}": call the figure something else.` : null;
}
