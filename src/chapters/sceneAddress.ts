import { chapters } from "../contents.ts";

const chapterOf = (figure: string) => chapters.find(({ figures }) => figures.includes(figure));

/** The address of a figure: in its chapter, or on its own page where no chapter has it. */
export function figureAddress(figure: string): string {
  const chapter = chapterOf(figure);
  return chapter ? `${chapter.address}#${figure}` : `figure/${figure}`;
}

/** The address of a figure in one of its scenes. */
export function sceneAddress(figure: string, scene: string): string {
  const chapter = chapterOf(figure);
  return chapter
    ? `${chapter.address}?${figure}.scene=${scene}#${figure}`
    : `figure/${figure}?scene=${scene}`;
}
