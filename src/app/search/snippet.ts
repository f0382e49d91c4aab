import { keptWords, wordsIn } from "./words.ts";

/** A piece of a text, and whether it is a word that was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Letters of a snippet, and how many of them stand before the first found word. */
const longest = 150;
const before = 45;

const isOneOf = (word: string, found: ReadonlySet<string>) => keptWords(word).some((kept) => found.has(kept));

/** A whole text in pieces: the found words, and what is between them. */
export function marked(text: string, found: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { word, from, to } of wordsIn(text)) {
    if (!isOneOf(word, found)) continue;
    if (from > end) pieces.push({ text: text.slice(end, from), isFound: false });
    pieces.push({ text: text.slice(from, to), isFound: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isFound: false });
  return pieces;
}

/** The part of a text around its first found word, in pieces; its beginning where it has none. Words stay whole. */
export function snippet(text: string, found: ReadonlySet<string>): Piece[] {
  const words = wordsIn(text);
  const first = words.find(({ word }) => isOneOf(word, found))?.from ?? 0;
  const start = first <= before ? 0 : (words.find(({ from }) => from >= first - before)?.from ?? 0);
  const isWhole = text.length - start <= longest;
  const end = isWhole
    ? text.length
    : (words.findLast(({ to }) => to <= start + longest)?.to ?? start + longest);
  const shown = `${start > 0 ? "… " : ""}${text.slice(start, end)}${isWhole ? "" : " …"}`;
  return marked(shown, found);
}
