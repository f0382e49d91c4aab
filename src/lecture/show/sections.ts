import { chapterAt } from "../../contents.ts";
import type { Beat, Deck } from "../beat.ts";

/** A stretch of a lecture that belongs to one chapter. */
export interface Section {
  /** The chapter's address; "" for what belongs to none. */
  readonly chapter: string;
  readonly title: string;
  /** Its beats, and the place of the first of them in the deck. */
  readonly beats: readonly Beat[];
  readonly from: number;
  /** Planned, all together. */
  readonly minutes: number;
}

const titleOf = (address: string): string => {
  const chapter = chapterAt(address);
  return chapter ? `${chapter.number} · ${chapter.title}` : "";
};

/** The planned time of some beats, minutes. */
export const minutesOf = (beats: readonly Beat[]): number =>
  beats.reduce((sum, { minutes }) => sum + minutes, 0);

/** The sections of a lecture, in its order. */
export function sectionsOf({ beats }: Deck): readonly Section[] {
  const starts = beats.flatMap(({ chapter }, at) => (beats[at - 1]?.chapter === chapter ? [] : [at]));
  return starts.map((from, k) => {
    const own = beats.slice(from, starts[k + 1]);
    const { chapter } = own[0];
    return { chapter, title: titleOf(chapter), beats: own, from, minutes: minutesOf(own) };
  });
}

/** When the beat at a place should be over, minutes from the start. */
export const plannedEnd = ({ beats }: Deck, index: number): number => minutesOf(beats.slice(0, index + 1));

/** The part of a lecture that belongs to a chapter; the lecture itself if the address names none of its chapters. */
export function onlySection(deck: Deck, chapter: string): Deck {
  const beats = deck.beats.filter((beat) => beat.chapter === chapter);
  if (chapter === "" || beats.length === 0) return deck;
  return { title: titleOf(chapter) || deck.title, beats };
}

/** A time as a clock shows it: 754 seconds are "12:34". */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
