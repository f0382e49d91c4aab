import { type Option, optionsOf } from "../show/deckState.ts";
import type { Beat, Deck } from "../beat.ts";
import { beatTitle } from "../slides/beatTitle.ts";
import { paragraphsOf } from "../slides/paragraphsOf.ts";

/** A beat in words, as the speaker's window shows it. Nothing that is not there is an empty text or list. */
export interface Slide {
  readonly id: string;
  readonly kind: Beat["kind"];
  /** By its address; "" for what belongs to none. */
  readonly chapter: string;
  readonly minutes: number;
  /** For the lecturer alone. */
  readonly spoken: string;
  /** Its title, or what it asks. */
  readonly heading: string;
  /** Paragraphs in which formulas stand between dollar signs. */
  readonly text: readonly string[];
  readonly tex: string;
  /** What lights step by step, or what is offered as answers. */
  readonly points: readonly string[];
  /** What the room is not told at first. */
  readonly reveal: string;
  readonly figure: string;
  readonly scene: string;
}

/** A lecture in words. */
export interface Outline {
  readonly title: string;
  readonly slides: readonly Slide[];
}

export const outlineOf = ({ title, beats }: Deck): Outline => ({ title, slides: beats.map(slideOf) });

function slideOf(beat: Beat): Slide {
  const { id, kind, chapter, minutes, spoken } = beat;
  const told = { id, kind, chapter, minutes, spoken, heading: beatTitle(beat) };
  const slide: Slide = { ...told, text: [], tex: "", points: [], reveal: "", figure: "", scene: "" };
  switch (beat.kind) {
    case "title":
      return { ...slide, text: beat.lines };
    case "formula":
      return { ...slide, tex: beat.tex, points: beat.terms.map(({ says }) => says) };
    case "ask":
      return { ...slide, points: optionsOf(beat.ask).map(marked), reveal: beat.reveal };
    case "scene":
      return { ...slide, figure: beat.figure, scene: beat.scene ?? "" };
    case "text":
      return { ...slide, text: paragraphsOf(beat.text) };
  }
}

const marked = ({ text, isTrue }: Option) => (isTrue ? `${text} ✓` : text);
