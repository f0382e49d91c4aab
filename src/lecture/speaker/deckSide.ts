import { openChannel } from "../../powers/broadcast.ts";
import { beatOf, type DeckCommand, type DeckState } from "../show/deckState.ts";
import { ASK_EVERY } from "./following.ts";
import { CHANNEL, type DeckMessage, type Message, type Place, readMessage, written } from "./protocol.ts";
import { keepSession, newSession, sessionOfTab } from "./session.ts";
import { outlineOf } from "./slide.ts";
import { timekeeper } from "./timekeeper.ts";
import type { Timesheet } from "./timesheet.ts";

/** The deck, as its side of the channel sees it. */
export interface Lecture {
  readonly state: () => DeckState;
  /** Calls back after every change; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what a speaker's window asks for, as the deck's own keys do. */
  readonly send: (command: DeckCommand) => void;
}

export interface DeckSide {
  /** Which deck it is: for the address of its speaker's window. */
  readonly session: () => string;
  /** A speaker's window has asked where this deck stands, within its last two rounds of asking. */
  readonly isFollowed: () => boolean;
  readonly close: () => void;
}

type Unsigned<M> = M extends DeckMessage ? Omit<M, "session" | "stamp"> : never;

/** The deck's side: it answers speakers' windows and does what they ask for. Undefined where there are no channels. */
export function openDeckSide(lecture: Lecture): DeckSide | undefined {
  const born = performance.timeOrigin + performance.now();
  const channel = openChannel(CHANNEL, (given) => {
    const message = readMessage(given);
    if (message) hear(message);
  });
  if (!channel) return undefined;

  const times = timekeeper(lecture);
  const editionOf = countEditions(born);
  let session = sessionOfTab();
  let count = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  const say = (said: Unsigned<DeckMessage>) => {
    count += 1;
    channel.post(written({ ...said, session, stamp: { born, count } } as DeckMessage));
  };
  const tell = () => {
    const state = lecture.state();
    say({ kind: "place", place: placeOf(state, editionOf(state), times.sheet()) });
  };

  function hear(message: Message): void {
    if (message.kind === "ask" && message.session === null) return tell();
    if (message.session !== session) return;
    if (message.kind === "ask") {
      askedAt = performance.now();
      answer(message.wantsOutline);
    }
    if (message.kind === "command") lecture.send(message.command);
    // Of two tabs of one session, the one that was there first keeps it.
    if (message.kind === "claim") say({ kind: "taken" });
    if (message.kind === "taken") {
      session = keepSession(newSession());
      // Whoever asked meant the other tab.
      askedAt = Number.NEGATIVE_INFINITY;
      tell();
    }
  }
  function answer(wantsOutline: boolean): void {
    const state = lecture.state();
    tell();
    if (wantsOutline) say({ kind: "outline", edition: editionOf(state), outline: outlineOf(state.deck) });
  }

  say({ kind: "claim" });
  tell();
  const unsubscribe = lecture.subscribe(tell);
  return {
    session: () => session,
    isFollowed: () => performance.now() - askedAt < 2 * ASK_EVERY,
    close: () => {
      unsubscribe();
      times.keep();
      say({ kind: "gone" });
      channel.close();
    },
  };
}

/** Names each deck that is shown on a page: another one, or one that was changed, gets another name. */
function countEditions(born: number): (state: DeckState) => string {
  let count = 0;
  let last: DeckState["deck"] | null = null;
  return ({ deck }) => {
    if (deck !== last) count += 1;
    last = deck;
    return `${born}.${count}`;
  };
}

function placeOf(state: DeckState, edition: string, sheet: Timesheet): Place {
  const { deck, index, step, blanked, startedAt, pausedAt } = state;
  const hands = state.hands[beatOf(state)?.id ?? ""] ?? [];
  const { title, beats } = deck;
  return { title, edition, of: beats.length, index, step, blanked, hands, startedAt, pausedAt, sheet };
}
