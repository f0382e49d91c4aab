import type { DeckMessage, Place, Stamp } from "../../../src/lecture/speaker/protocol.ts";
import type { Slide } from "../../../src/lecture/speaker/slide.ts";
import { blankSheet } from "../../../src/lecture/speaker/timesheet.ts";

/** What a deck of three slides tells of itself. */
export const placeHeard: Place = {
  title: "A lecture",
  edition: "1",
  of: 3,
  index: 1,
  step: 0,
  blanked: false,
  hands: [2, 0],
  startedAt: 1000,
  pausedAt: null,
  sheet: { chapter: "vae", since: 500, spent: { amortized: 500 } },
};

export const heardFrom = (session: string, stamp: Stamp, place: Partial<Place> = {}): DeckMessage => ({
  kind: "place",
  session,
  stamp,
  place: { ...placeHeard, sheet: blankSheet, ...place },
});

/** A slide of so many minutes. */
export const slideOf = (chapter: string, minutes: number): Slide => ({
  id: `${chapter}-${minutes}`,
  kind: "text",
  chapter,
  minutes,
  spoken: "",
  heading: "A slide",
  text: [],
  tex: "",
  points: [],
  reveal: "",
  figure: "",
  scene: "",
});
