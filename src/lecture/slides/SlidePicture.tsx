import { FigurePicture } from "../../chapters/FigureCard.tsx";
import type { Beat } from "../beat.ts";

const signs: Readonly<Record<Exclude<Beat["kind"], "scene">, string>> = {
  title: "T",
  formula: "∑",
  ask: "?",
  text: "¶",
};

interface Props {
  readonly beat: Beat;
  /** Class of the sign. */
  readonly sign: string;
}

/** A small picture of a slide: its figure, or the sign of its kind. */
export const SlidePicture = ({ beat, sign }: Props) =>
  beat.kind === "scene" ? (
    <FigurePicture slug={beat.figure} />
  ) : (
    <span className={sign} aria-hidden="true">
      {signs[beat.kind]}
    </span>
  );
