import type { Place } from "./protocol.ts";
import { isCount, isListOf, isNumber, isObject, isText } from "./shapes.ts";
import type { Outline, Slide } from "./slide.ts";
import type { Timesheet } from "./timesheet.ts";

/** What a deck tells of itself, held to its types. */

const kinds: readonly unknown[] = ["title", "formula", "ask", "scene", "text"] satisfies Slide["kind"][];
const texts = ["id", "chapter", "spoken", "heading", "tex", "reveal", "figure", "scene"] as const;

export const isOutline = (given: unknown): given is Outline =>
  isObject(given) && isText(given.title) && isListOf(given.slides, isSlide);

const isSlide = (given: unknown): given is Slide =>
  isObject(given) &&
  kinds.includes(given.kind) &&
  texts.every((name) => isText(given[name])) &&
  isNumber(given.minutes) &&
  isListOf(given.text, isText) &&
  isListOf(given.points, isText);

export const isPlace = (given: unknown): given is Place =>
  isObject(given) &&
  isText(given.title) &&
  isText(given.edition) &&
  [given.of, given.index, given.step].every(isCount) &&
  typeof given.blanked === "boolean" &&
  isMoment(given.startedAt) &&
  isMoment(given.pausedAt) &&
  isListOf(given.hands, isCount) &&
  isTimesheet(given.sheet);

/** Milliseconds since 1970, or null. */
export const isMoment = (given: unknown): given is number | null => given === null || isNumber(given);

/** Is this a sheet of times, from another window or from what the tab remembers? */
export const isTimesheet = (given: unknown): given is Timesheet =>
  isObject(given) &&
  (given.chapter === null || isText(given.chapter)) &&
  isNumber(given.since) &&
  isObject(given.spent) &&
  Object.values(given.spent).every(isNumber);
