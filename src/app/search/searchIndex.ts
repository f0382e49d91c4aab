import MiniSearch, { type Options } from "minisearch";
import type { SearchDocument } from "./document.ts";
import { keptWords, wordsIn } from "./words.ts";

/** The file of the build that holds the index, below the site's root. */
export const indexFile = "search.json";

const options: Options<SearchDocument> = {
  idField: "to",
  fields: ["title", "text", "formulas", "where"],
  storeFields: ["to", "kind", "title", "text", "where"],
  tokenize: (text) => wordsIn(text).map(({ word }) => word),
  processTerm: keptWords,
};

/** The index of these documents, as text to keep. */
export function writeIndex(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return JSON.stringify(index);
}

/** The index that `writeIndex` wrote. Throws on any other text. */
export const readIndex = (text: string): MiniSearch<SearchDocument> => MiniSearch.loadJSON(text, options);
