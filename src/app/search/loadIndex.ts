import type MiniSearch from "minisearch";
import type { SearchDocument } from "./document.ts";
import { indexFile, readIndex } from "./searchIndex.ts";

let loaded: Promise<MiniSearch<SearchDocument>> | null = null;

/** The index of the site, fetched once. Rejects where it cannot be had; asked again, it tries again. */
export function loadIndex(site: URL): Promise<MiniSearch<SearchDocument>> {
  loaded ??= fetched(new URL(indexFile, site)).catch((fault) => {
    loaded = null;
    throw fault;
  });
  return loaded;
}

async function fetched(address: URL): Promise<MiniSearch<SearchDocument>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} answers ${response.status}.`);
  return readIndex(await response.text());
}
