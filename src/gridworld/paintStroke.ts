import { formatMap, type GridMap, type mapLetters, paintCell, parseMap } from "../control/parseMap.ts";

export type MapLetter = (typeof mapLetters)[number];

/** A map after a stroke of the brush, and why cells of the stroke were left as they were. */
interface Painted {
  readonly text: string;
  readonly problem: string | null;
}

/** Paints cells one after the other; what would leave the map without start or goal is left out and said. */
export function paintStroke(text: string, cells: readonly number[], letter: MapLetter): Painted {
  let map: GridMap = parseMap(text);
  let problem: string | null = null;
  for (const cell of cells) {
    if (map.letters[cell] === letter) continue;
    try {
      map = paintCell(map, cell, letter);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problem = error.message;
    }
  }
  return { text: formatMap(map), problem };
}

const synonyms: Readonly<Record<string, MapLetter>> = {
  Delete: ".",
  Backspace: ".",
  s: "S",
  g: "G",
  M: "m",
  X: "x",
};

/** The letter that a key writes, or null. */
export function letterOfKey(key: string, letters: readonly MapLetter[]): MapLetter | null {
  if (Object.hasOwn(synonyms, key)) return synonyms[key];
  return letters.find((letter) => letter === key) ?? null;
}
