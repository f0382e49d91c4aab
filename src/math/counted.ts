import { grouped } from "./grouped.ts";
/** So many of a thing, as they are told: "1 step", "1,234 steps". For nouns whose plural adds an s. */
export const counted = (count: number, noun: string): string =>
  `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
