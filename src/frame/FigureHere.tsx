import { Island } from "../islands/Island.tsx";
import type { Figure } from "./contract.ts";
import { FigureFrame } from "./FigureFrame.tsx";
import { figureIsland } from "./figureIsland.ts";

interface Props {
  readonly figure: Figure;
  /** The figure has a page of its own. */
  readonly solo?: boolean;
}

/** A figure in a page: its first picture as HTML, which wakes when the reader comes near. */
export function FigureHere({ figure, solo = false }: Props) {
  const runs = "simulate" in figure;
  return (
    <Island name={figureIsland} props={{ slug: figure.slug, solo, runs }} forPhones={solo && !runs}>
      <FigureFrame figure={figure} solo={solo} />
    </Island>
  );
}
