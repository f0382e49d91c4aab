/** What is what, of something that has come from another window. */

const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 1_000;

export const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null;

export const isText = (given: unknown): given is string =>
  typeof given === "string" && given.length <= LONGEST_TEXT;

/** A finite number. */
export const isNumber = (given: unknown): given is number => Number.isFinite(given);

/** A whole number from 0 on. */
export const isCount = (given: unknown): given is number => Number.isSafeInteger(given) && Number(given) >= 0;

export const isListOf = (given: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(given) && given.length <= LONGEST_LIST && Array.from(given).every(isOne);
