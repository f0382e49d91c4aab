import type MiniSearch from "minisearch";
import type { SearchOptions, SearchResult } from "minisearch";
import { type Kind, kinds, type SearchDocument } from "./document.ts";
import { plainWord, wordsIn } from "./words.ts";

/** Something found, and the words of the site for which it was. */
export interface Found extends Omit<SearchDocument, "formulas"> {
  readonly words: ReadonlySet<string>;
}

/** What was found of one kind, the best first. */
export interface FoundGroup {
  readonly kind: Kind;
  readonly name: string;
  readonly found: readonly Found[];
}

/** How many of one kind are shown: whoever looks further has more to type. */
const mostOfAKind = 5;

const options: SearchOptions = {
  processTerm: plainWord,
  prefix: (word) => word.length > 1,
  // Two letters that change places are two slips; a short word with one is another word.
  fuzzy: (word) => (word.length > 6 ? 2 : word.length > 3 ? 1 : false),
  boost: { title: 4, formulas: 0.5, where: 0.3 },
  boostDocument: (_to, _word, stored) => (stored?.kind === "term" ? 1.5 : 1),
};

/** How much more a title counts that begins with the query, or ends with it as the symbol of a term. */
const wholeName = 3;

/** Does the title name just what was asked for: at its beginning, or at its end after a space? */
function isNamed(title: string, query: readonly string[]): boolean {
  const words = wordsIn(title);
  const parts = [words.slice(0, query.length)];
  const [last] = words.slice(-query.length);
  if (last && title[last.from - 1] === " ") parts.push(words.slice(-query.length));
  return parts.some((part) => `${part.map(({ word }) => plainWord(word))}` === `${query}`);
}

/**
 * What a query finds, by its kind; the kind of the best comes first. All its words are looked for and, if nothing has them
 * all, any of them. Beginnings of words will do, and small slips. Never throws; an empty query finds nothing.
 */
export function find(index: MiniSearch<SearchDocument>, query: string): FoundGroup[] {
  const all = index.search(query, { ...options, combineWith: "AND" });
  const results = all.length > 0 ? all : index.search(query, options);
  const asked = wordsIn(query).map(({ word }) => plainWord(word));
  const weight = ({ title, score }: SearchResult) => score * (isNamed(title, asked) ? wholeName : 1);
  const groups = new Map<Kind, Found[]>();
  for (const { terms, kind, to, title, text, where } of results.toSorted(
    (one, other) => weight(other) - weight(one),
  )) {
    const group = groups.get(kind) ?? [];
    if (group.length < mostOfAKind) group.push({ kind, to, title, text, where, words: new Set(terms) });
    groups.set(kind, group);
  }
  return Array.from(groups, ([kind, found]) => ({ kind, name: kinds[kind], found }));
}
