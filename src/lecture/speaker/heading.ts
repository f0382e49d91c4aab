import { chapterAt } from "../../contents.ts";
import type { Scene } from "../../frame/contract.ts";
import { figureTitle } from "../slides/beatTitle.ts";
import type { Slide } from "./slide.ts";

/** What a slide is called, by the scene that it shows where that is known. */
export const headingOf = ({ heading, figure }: Slide, scene: Scene | null): string =>
  scene ? `${figureTitle(figure)}: ${scene.title}` : heading;

/** A chapter in a word or two, after its number; "" is what belongs to none. */
export function chapterName(address: string): string {
  const chapter = chapterAt(address);
  return chapter ? `${chapter.number} ${chapter.short}` : address || "Opening and close";
}

const kinds: Readonly<Record<Slide["kind"], string>> = {
  title: "Title",
  formula: "Formula",
  ask: "Question to the room",
  scene: "Figure",
  text: "Text",
};

/** "Figure · 1 Amortized VI · 1.5 min" */
export const kindOf = ({ kind, chapter, minutes }: Slide): string =>
  `${kinds[kind]} · ${chapterName(chapter)} · ${minutes} min`;

/** What the next press does on this slide, as far as can be told; null if it leads to the next one. */
export function nextStep({ kind, points }: Slide, step: number, scene: Scene | null): string | null {
  if (kind === "formula" && step < points.length) return `lights “${points[step]}”`;
  if (kind === "ask" && step === 0) return "tells the answer";
  if (scene?.reveal === undefined || step > 0) return null;
  return scene.until === undefined ? "tells the answer" : "sets the run going that tells the answer";
}
