import type { Wish } from "./readWish.ts";

/** The text of src/contents.ts with one figure more, the last of its chapter. */
export function listFigure(contents: string, { slug, chapter }: Wish): string {
  const list = new RegExp(`(address: "${chapter.address}",[^[]*figures: \\[)([^\\]]*?)(,?\\s*\\])`);
  if (!list.test(contents))
    throw new Error(`Could not find the figures of the chapter ${chapter.address} in src/contents.ts.`);
  return contents.replace(
    list,
    (_, head: string, figures: string, end: string) => `${head}${figures}${figures && ", "}"${slug}"${end}`,
  );
}
