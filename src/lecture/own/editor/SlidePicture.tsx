import { FigurePicture } from "../../../chapters/FigureCard.tsx";
import type { Beat } from "../../beat.ts";

const signs: Readonly<Record<Exclude<Beat["kind"], "scene">, string>> = {
  title: "T",
  formula: "∑",
  ask: "?",
  text: "¶",
};

/** A small picture of a slide: its figure, or the sign of its kind. */
export const SlidePicture = ({ beat }: { readonly beat: Beat }) => (
  <span className="own-row-picture">
    {beat.kind === "scene" ? (
      <FigurePicture slug={beat.figure} />
    ) : (
      <span className="own-row-sign" aria-hidden="true">
        {signs[beat.kind]}
      </span>
    )}
  </span>
);
