const names: Readonly<Record<string, string>> = {
  ".": "floor",
  m: "mud",
  x: "pit",
  "#": "wall",
  S: "start",
  G: "goal",
};

/** What a letter of a map stands for, in words. */
export const letterName = (letter: string): string => names[letter] ?? `floor of cost ${letter}`;
