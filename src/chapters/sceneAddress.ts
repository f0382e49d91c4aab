import { chapters } from "./registry.ts";

/** The address of a figure in one of its scenes: in its chapter, or on its own page where no chapter has it. */
export function sceneAddress(figure: string, scene: string): string {
  const chapter = chapters.find(({ figures }) => figures.includes(figure));
  return chapter
    ? `${chapter.address}?${figure}.scene=${scene}#${figure}`
    : `figure/${figure}?scene=${scene}`;
}
