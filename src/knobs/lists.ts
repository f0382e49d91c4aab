const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The fewest and the most categories of the figure. */
export const categories = { min: 2, max: 8 } as const;

const partsOf = (text: string) => text.split(",").map((part) => part.trim().replace("−", "-"));

/** The numbers of a comma list that `problemWithList` has passed. */
export const readList = (text: string): number[] => partsOf(text).map(Number);

/** Writes numbers as `readList` reads them. */
export const writeList = (numbers: readonly number[]): string => numbers.join(",");

/** What is wrong with a comma list of `fewest` (two) to eight numbers of at most `largest` in size, or null. */
export function problemWithList(
  text: string,
  largest: number,
  fewest: number = categories.min,
): string | null {
  const parts = partsOf(text);
  const odd = parts.find((part) => !DECIMAL.test(part));
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
