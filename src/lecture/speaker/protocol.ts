import type { DeckCommand } from "../show/deckState.ts";
import { isCommand } from "./readCommand.ts";
import { isOutline, isPlace } from "./readDeck.ts";
import { isNumber, isObject, isText } from "./shapes.ts";
import type { LectureClock } from "./clock.ts";
import type { Outline } from "./slide.ts";
import type { Timesheet } from "./timesheet.ts";

/**
 * What the deck and the speaker's window say to each other over a channel that all windows of the site share. Pure.
 *
 * The speaker's window asks, several times a second, and the deck answers: a timer of a window that is covered by others comes
 * once a minute, a message comes at once. A deck that leaves several askings without an answer is gone.
 */

/** It changes when a message means something else: windows of different releases then do not hear each other. */
export const VERSION = 1;

/** The channel's name. */
export const CHANNEL = "elbo-room.lecture";

/** Which of two messages of a deck is the later one: `born` is when its page was loaded, `count` goes up by one each. */
export interface Stamp {
  readonly born: number;
  readonly count: number;
}

/** Where a lecture stands. */
export interface Place extends LectureClock {
  readonly title: string;
  /** Changes with the slides: whoever knows another one asks for the outline. */
  readonly edition: string;
  /** Slides in all. */
  readonly of: number;
  readonly index: number;
  /** From 0. */
  readonly step: number;
  readonly blanked: boolean;
  /** Hands counted for what this slide offers; empty before the first. */
  readonly hands: readonly number[];
  readonly sheet: Timesheet;
}

export type DeckMessage = { readonly session: string; readonly stamp: Stamp } & (
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "outline"; readonly edition: string; readonly outline: Outline }
  /** Its page is closed, or loaded again. */
  | { readonly kind: "gone" }
  /** Does anybody else go by this session? A tab that was duplicated does. */
  | { readonly kind: "claim" }
  | { readonly kind: "taken" }
);

export type SpeakerMessage =
  /** Where do you stand? To the deck of a session, or to every deck. */
  | { readonly kind: "ask"; readonly session: string | null; readonly wantsOutline: boolean }
  | { readonly kind: "command"; readonly session: string; readonly command: DeckCommand };

export type Message = DeckMessage | SpeakerMessage;

/** A message as it is posted. */
export const written = (message: Message) => ({ version: VERSION, ...message });

/** A message as it has come; null if it is none of this version. Never throws. */
export function readMessage(given: unknown): Message | null {
  return isObject(given) && given.version === VERSION && isMessage(given) ? given : null;
}

function isMessage(given: object): given is Message {
  const { kind, session, stamp, place, edition, outline, wantsOutline, command } = given as Record<
    string,
    unknown
  >;
  if (kind === "ask") return (session === null || isText(session)) && typeof wantsOutline === "boolean";
  if (!isText(session)) return false;
  if (kind === "command") return isCommand(command);
  if (!isStamp(stamp)) return false;
  if (kind === "place") return isPlace(place);
  if (kind === "outline") return isText(edition) && isOutline(outline);
  return kind === "gone" || kind === "claim" || kind === "taken";
}

const isStamp = (given: unknown) => isObject(given) && isNumber(given.born) && isNumber(given.count);

/** Is a message with this stamp later than one with that? */
export const isLater = (stamp: Stamp, than: Stamp): boolean =>
  stamp.born > than.born || (stamp.born === than.born && stamp.count > than.count);
