import { chapters } from "../contents.ts";
import type { About, Figure } from "../frame/contract.ts";

export interface FigureEntry extends About {
  readonly load: () => Promise<Figure>;
}

/** Titles and claims, which build/about.ts reads from the declarations: a list of figures loads none of them. */
const abouts = import.meta.glob<About>("./*/figure.ts", { query: "?about", import: "about", eager: true });
const declarations = import.meta.glob<Figure>("./*/figure.ts", { import: "figure" });

function entryOf(slug: string): FigureEntry {
  const file = `./${slug}/figure.ts`;
  if (!(file in declarations))
    throw new Error(
      `src/contents.ts names the figure ${slug}, but there is no src/figures/${slug}/figure.ts.`,
    );
  return { ...abouts[file], load: declarations[file] };
}

/** Every figure of the site, in the order of the lecture. A test holds each one to the contract. */
export const figures: readonly FigureEntry[] = chapters.flatMap((chapter) => chapter.figures.map(entryOf));

/** The figure of a name, with its code; undefined where the site has none. */
export const loadFigure = async (name: string): Promise<Figure | undefined> =>
  figures.find(({ slug }) => slug === name)?.load();
