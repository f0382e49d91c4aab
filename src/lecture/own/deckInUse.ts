import { piecesOf } from "../../knobs/pieces.ts";
import type { Deck } from "../beat.ts";
import { defaultDeck } from "../defaultDeck.ts";
import { deckOf } from "./deckOf.ts";
import { keptLecture } from "./keptLecture.ts";
import type { LectureReading } from "./lectureFile.ts";
import type { OwnLecture } from "./ownLecture.ts";
import { sentLecture } from "./sentLecture.ts";

export interface DeckInUse {
  readonly deck: Deck;
  /** "" for the site's own. */
  readonly which: "" | "mine" | "sent";
  /** What the lecturer should know of it, a sentence each. */
  readonly notices: readonly string[];
  /** What was sent, which can be kept as one's own; null if nothing was. */
  readonly sent: OwnLecture | null;
}

/**
 * The lecture that the address of the page asks for: the one that its link carries, else, where it says "?mine", the one that
 * is kept in this browser, else the site's own. What cannot be read is named, and the next of these stands. Never rejects.
 */
export async function deckInUse(base: Deck = defaultDeck): Promise<DeckInUse> {
  const sent = sentLecture();
  const problems = problemsOf("The lecture that this link should carry cannot be read.", sent);
  if (sent?.ok) return inUse("sent", sent.lecture, base, problems);
  if (!piecesOf(location.search).includes("mine")) return siteOwn(base, problems);
  const kept = await keptLecture();
  if (kept?.ok) return inUse("mine", kept.lecture, base, problems);
  const why = kept
    ? problemsOf("Your own lecture cannot be read.", kept)
    : ["There is no lecture of your own in this browser: this is the one of the site."];
  return siteOwn(base, [...problems, ...why]);
}

const siteOwn = (deck: Deck, notices: readonly string[]): DeckInUse => ({
  deck,
  which: "",
  notices,
  sent: null,
});

function inUse(which: "mine" | "sent", own: OwnLecture, base: Deck, problems: readonly string[]): DeckInUse {
  const { deck, missing } = deckOf(own, base);
  const notices = missing.length > 0 ? [...problems, missingText(missing)] : problems;
  return { deck, which, notices, sent: which === "sent" ? own : null };
}

/** Says what is kept out of a lecture. */
export const missingText = (missing: readonly string[]): string =>
  `Left out, as these pages no longer have it: ${missing.join(", ")}.`;

/** What was wrong with a lecture that cannot be read; nothing if it could be. */
export const problemsOf = (what: string, reading: LectureReading | null): readonly string[] =>
  reading && !reading.ok ? [`${what} ${reading.problems.map(asSentence).join(" ")}`] : [];

const asSentence = (text: string) => (/[.…]$/.test(text) ? text : `${text}.`);
