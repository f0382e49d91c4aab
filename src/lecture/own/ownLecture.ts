import type { Deck } from "../beat.ts";

interface EntryBase {
  /** Of a beat of the site's own lecture its id there; of an own one "own-1", "own-2", … Unique in its lecture. */
  readonly id: string;
  /** Left out when the lecture is given. */
  readonly hidden: boolean;
}

/** A beat of the site's own lecture. */
export interface DefaultEntry extends EntryBase {
  readonly kind: "default";
  /** Planned for it; null as it stands there. */
  readonly minutes: number | null;
}

/** A slide of the lecturer's own text, in the language of `parseText.ts`. */
export interface TextEntry extends EntryBase {
  readonly kind: "text";
  readonly title: string;
  readonly text: string;
  readonly minutes: number;
  readonly spoken: string;
}

/** A figure as somebody has set it; fields as in `SceneBeat`. Whether the site has a figure of that name is not known here. */
export interface FigureEntry extends EntryBase {
  readonly kind: "figure";
  readonly figure: string;
  readonly scene: string | null;
  readonly setting: string;
  readonly trainsOn: boolean;
  readonly step: number;
  readonly minutes: number;
  readonly spoken: string;
}

export type OwnEntry = TextEntry | FigureEntry;
export type Entry = DefaultEntry | OwnEntry;

/** A lecture that somebody has put together. */
export interface OwnLecture {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The site's own lecture, as what one's own begins with. */
export const lectureOf = ({ title, beats }: Deck): OwnLecture => ({
  title,
  entries: beats.map(({ id }) => ({ kind: "default", id, hidden: false, minutes: null })),
});
