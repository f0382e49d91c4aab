import {
  type DeckMessage,
  isLater,
  type Message,
  type Place,
  type SpeakerMessage,
  type Stamp,
} from "./protocol.ts";
import type { Outline } from "./slide.ts";

/** What the speaker's window knows of the decks that are open. Pure: messages come in by `hear`, time by `ask`. */
export interface Following {
  /** Whom it follows; null until one is found or chosen. */
  readonly session: string | null;
  /** The last that was heard of it. */
  readonly place: Place | null;
  readonly stamp: Stamp | null;
  readonly outline: Outline | null;
  /** Of which edition that is. */
  readonly edition: string | null;
  /** Askings since then. */
  readonly unanswered: number;
  /** Decks that were heard of and are not followed. */
  readonly others: readonly OtherDeck[];
  /** Askings in all. */
  readonly asked: number;
}

export interface OtherDeck {
  readonly session: string;
  readonly place: Place;
  readonly unanswered: number;
}

/** Milliseconds between two askings. */
export const ASK_EVERY = 700;
/** So many askings without an answer, and a deck is gone: after 2.1 to 2.8 s. */
const PATIENCE = 4;

/** Nothing is known yet, but perhaps whom to follow. */
export const follow = (session: string | null): Following => ({
  session,
  place: null,
  stamp: null,
  outline: null,
  edition: null,
  unanswered: 0,
  others: [],
  asked: 0,
});

/** Does the deck that it follows leave it without an answer? */
export const isGone = ({ session, unanswered }: Following): boolean =>
  session !== null && unanswered >= PATIENCE;

/** What to ask now. */
export const question = (now: Following): SpeakerMessage => ({
  kind: "ask",
  session: isGone(now) ? null : now.session,
  wantsOutline: wantsOutline(now),
});

const wantsOutline = ({ session, place, edition }: Following) =>
  session !== null && (place === null || place.edition !== edition);

/** There is somebody new to follow, or there are slides that are not known yet: the question cannot wait for the next round. */
export const isUrgent = (now: Following, before: Following): boolean =>
  now.session !== before.session || (wantsOutline(now) && !wantsOutline(before));

/** A round of asking has begun. Where one deck alone has answered before, it is the one to follow. */
export function ask(now: Following): Following {
  const others = now.others
    .map((other) => ({ ...other, unanswered: other.unanswered + 1 }))
    .filter(({ unanswered }) => unanswered < PATIENCE);
  const next = { ...now, others, unanswered: now.unanswered + 1, asked: now.asked + 1 };
  return now.session === null && others.length === 1 ? take(next, others[0].session) : next;
}

/** Follows that deck from now on. */
export const take = (now: Following, session: string): Following => ({
  ...follow(session),
  asked: now.asked,
  others: now.others.filter((other) => other.session !== session),
});

/** A message has come; the same object if it says nothing new to this window. */
export function hear(now: Following, message: Message): Following {
  if (message.kind === "ask" || message.kind === "command") return now;
  return message.session === now.session ? hearOwn(now, message) : hearOther(now, message);
}

function hearOwn(now: Following, message: DeckMessage): Following {
  // One that was given up may come back with its clock set back.
  if (now.stamp && !isGone(now) && !isLater(message.stamp, now.stamp)) return now;
  const next = { ...now, stamp: message.stamp, unanswered: 0 };
  switch (message.kind) {
    case "place":
      return { ...next, place: message.place };
    case "outline":
      return { ...next, outline: message.outline, edition: message.edition };
    case "gone":
      // If it is only loaded again it will be back before the patience with it ends.
      return { ...next, unanswered: Math.max(now.unanswered, PATIENCE - 2) };
    default:
      return now;
  }
}

function hearOther(now: Following, message: DeckMessage): Following {
  const { session } = message;
  const rest = now.others.filter((other) => other.session !== session);
  if (message.kind === "gone") return { ...now, others: rest };
  if (message.kind !== "place") return now;
  const others = [...rest, { session, place: message.place, unanswered: 0 }];
  return { ...now, others: others.toSorted((a, b) => (a.session < b.session ? -1 : 1)) };
}
