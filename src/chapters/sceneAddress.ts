import { chapterWith, type FigureSlug } from "../contents.ts";

/** The address of a figure: in its chapter, or on its own page where no chapter has it. */
export function figureAddress(figure: string): string {
  const chapter = chapterWith(figure);
  return chapter ? `${chapter.address}#${figure}` : `figure/${figure}`;
}

/** The address of a figure in one of its scenes. Prose links to scenes by this alone; a test holds that each is there. */
export function scene(figure: FigureSlug, name: string): string {
  return declaredScene(figure, name);
}

/** The same for lists of all scenes, which take the names from the declarations themselves. */
export function declaredScene(figure: string, name: string): string {
  return figureAddress(figure).replace("#", `?${figure}.scene=${name}#`);
}
