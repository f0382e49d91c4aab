import { figures } from "../../figures/registry.ts";
import type { Beat } from "../beat.ts";

/** The title of a figure, as lists show it; its slug where no figure has that name. */
export const figureTitle = (slug: string): string =>
  figures.find((figure) => figure.slug === slug)?.title ?? slug;

/** What a beat is called in the overview, in the list of slides and to a screen reader. */
export function beatTitle(beat: Beat): string {
  switch (beat.kind) {
    case "ask":
      return beat.question;
    case "scene":
      return beat.scene === null
        ? figureTitle(beat.figure)
        : `${figureTitle(beat.figure)}: ${beat.scene.replaceAll("-", " ")}`;
    default:
      return beat.title;
  }
}
