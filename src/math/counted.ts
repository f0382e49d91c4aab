/** So many of a thing, as they are told: "1 step", "1,234 steps". For nouns whose plural adds an s. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
