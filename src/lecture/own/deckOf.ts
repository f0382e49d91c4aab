import { chapterWith, type FigureSlug } from "../../contents.ts";
import type { Beat, Deck } from "../beat.ts";
import type { Entry, OwnLecture } from "./ownLecture.ts";

export interface DeckOfOwn {
  readonly deck: Deck;
  /** What this release of the site does not have, and is kept out: ids of beats, and figures. */
  readonly missing: readonly string[];
}

const isFigure = (name: string): name is FigureSlug => chapterWith(name) !== undefined;

/** The beat of an entry; null if this site lacks it. `before` is the chapter in which it stands, null at the start. */
function beatOf(entry: Entry, base: Deck, before: string | null): Beat | null {
  if (entry.kind === "default") {
    const beat = base.beats.find(({ id }) => id === entry.id);
    return beat ? { ...beat, minutes: entry.minutes ?? beat.minutes } : null;
  }
  const { id, minutes, spoken } = entry;
  if (entry.kind === "text")
    return { kind: "text", id, chapter: before ?? "", minutes, spoken, title: entry.title, text: entry.text };
  const { figure, scene, setting, trainsOn, step } = entry;
  if (!isFigure(figure)) return null;
  const chapter = before ?? chapterWith(figure)?.address ?? "";
  return { kind: "scene", id, chapter, minutes, spoken, figure, scene, setting, trainsOn, step };
}

/** The beats of all entries in order, null where this site lacks one. An own beat belongs to the chapter before it. */
export function beatsOf({ entries }: OwnLecture, base: Deck): readonly (Beat | null)[] {
  let chapter: string | null = null;
  return entries.map((entry) => {
    const beat = beatOf(entry, base, chapter);
    chapter = beat?.chapter ?? chapter;
    return beat;
  });
}

const nameOf = (entry: Entry) => (entry.kind === "figure" ? `the figure “${entry.figure}”` : entry.id);

/** A lecture as it is given: without what is hidden, and without what this site lacks. */
export function deckOf(own: OwnLecture, base: Deck): DeckOfOwn {
  const beats = beatsOf(own, base);
  const isShown = (_: unknown, i: number) => !own.entries[i].hidden;
  return {
    deck: { title: own.title, beats: beats.filter(isShown).filter((beat) => beat !== null) },
    missing: own.entries.filter((_, i) => beats[i] === null).map(nameOf),
  };
}
