import { isDecimal, numbersIn } from "./readNumber.ts";
import { text, type TextSpec } from "./specs.ts";

/** The fewest and the most categories of the figure. */
export const categories = { min: 2, max: 8 } as const;

const partsOf = (text: string) => text.split(",").map((part) => part.trim().replace("−", "-"));

/** The numbers of a comma list that `problemWithList` has passed. */
export const readList = (text: string): number[] => partsOf(text).map(Number);

/** Writes numbers as `readList` reads them. */
export const writeList = (numbers: readonly number[]): string => numbers.join(",");

/** A list of eight numbers has fewer letters: what is longer stands as it is, to be refused. */
const LONGEST = 1_000;

/** What parts the numbers of a list, and what does where numbers may have a decimal comma. */
const commas = /\s*[,，、]\s*/;
const spaces = /\s*[,，、]\s+|\s+[,，、]\s*|\s+/;
const semicolons = /\s*[;；]\s*/;

/**
 * The comma lists that someone may have meant who typed numbers with semicolons, commas or spaces between them. With
 * spaces in it, a comma between two digits may be a decimal one: 2,5, 1. None where it cannot be told what parts them.
 */
export function listsIn(typed: string): string[] {
  if (typed.length > LONGEST) return [typed];
  const trimmed = typed.trim();
  const ways = semicolons.test(trimmed) ? [semicolons] : spaces.test(trimmed) ? [commas, spaces] : [commas];
  const lists = ways.map((separator) => trimmed.split(separator));
  const hasPoint = trimmed.includes(".");
  const whole = lists.filter((parts) =>
    parts.every((part) => writtenNumber(part) !== null && !(hasPoint && part.includes(","))),
  );
  // What is no number stays to be named, unless its comma would make two places of it.
  const meant = whole.length > 0 ? whole : lists.filter((parts) => !parts.some(isTorn)).slice(-1);
  return [...new Set(meant.map((parts) => parts.map((part) => writtenNumber(part) ?? part).join(",")))];
}

const isTorn = (part: string) => writtenNumber(part) === null && part.includes(",");

/** The number in one place of a list as `writeList` writes it; null where it is none, or could be two. */
function writtenNumber(part: string): string | null {
  const numbers = /^,|\d\s+\d/.test(part) ? [] : numbersIn(part);
  return numbers.length === 1 && Number.isFinite(numbers[0]) ? String(numbers[0]) : null;
}

/** A list of numbers, held to a rule of its own; what is typed is written anew as it was understood. */
export const list = (knob: Omit<TextSpec, "kind" | "readings" | "separator">): TextSpec =>
  text({ ...knob, readings: listsIn });

/** What is wrong with a comma list of `fewest` (two) to eight numbers of at most `largest` in size, or null. */
export function problemWithList(
  text: string,
  largest: number,
  fewest: number = categories.min,
): string | null {
  const parts = partsOf(text);
  const odd = parts.find((part) => !isDecimal(part));
  if (odd === "") return "there is an empty place: write numbers with commas between them, such as 1,0.5,−2";
  if (odd !== undefined)
    return `“${odd.slice(0, 20)}” is not a number: write numbers with commas between them, such as 1,0.5,−2`;
  if (parts.length < fewest) return "one number is one category: there must be two at least";
  if (parts.length > categories.max) return `${parts.length} numbers, and there is room for eight`;
  const huge = parts.find((part) => Math.abs(Number(part)) > largest);
  if (huge !== undefined) return `${huge.slice(0, 20)} is beyond ±${largest}`;
  return null;
}

/** Both lists, of one length. Throws a RangeError that says how they differ. */
export function readLists(logits: string, rewards: string): { logits: number[]; rewards: number[] } {
  const lists = { logits: readList(logits), rewards: readList(rewards) };
  const [l, r] = [lists.logits.length, lists.rewards.length];
  if (l !== r)
    throw new RangeError(
      `There are ${l} logits and ${r} rewards; each category needs one of both. Change the other list too.`,
    );
  return lists;
}
