import type { DeckCommand } from "../show/deckState.ts";
import { isCount, isNumber, isObject, isText } from "./shapes.ts";

/** What each command carries. */
const isWhole: Readonly<Record<DeckCommand["type"], (given: Readonly<Record<string, unknown>>) => boolean>> =
  {
    forward: () => true,
    back: () => true,
    goTo: ({ beat, step }) => isText(beat) && isCount(step),
    blank: ({ on }) => typeof on === "boolean",
    hands: ({ beat, option, more }) => isText(beat) && isCount(option) && Number.isSafeInteger(more),
    start: ({ at }) => isNumber(at),
    pause: ({ on, at }) => typeof on === "boolean" && isNumber(at),
  };

const isType = (given: unknown): given is DeckCommand["type"] =>
  typeof given === "string" && Object.hasOwn(isWhole, given);

/** Is this a command that a deck understands? */
export const isCommand = (given: unknown): given is DeckCommand =>
  isObject(given) && isType(given.type) && isWhole[given.type](given);
