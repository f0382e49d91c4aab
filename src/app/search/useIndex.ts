import type MiniSearch from "minisearch";
import { useEffect, useState } from "react";
import type { SearchDocument } from "./document.ts";

/** The index once it is there; "loading" before, "missing" if it cannot be had. */
export function useIndex(
  coming: Promise<MiniSearch<SearchDocument>>,
): MiniSearch<SearchDocument> | "loading" | "missing" {
  const [index, setIndex] = useState<MiniSearch<SearchDocument> | "loading" | "missing">("loading");
  useEffect(() => {
    let isWanted = true;
    coming.then(
      (come) => isWanted && setIndex(come),
      () => isWanted && setIndex("missing"),
    );
    return () => {
      isWanted = false;
    };
  }, [coming]);
  return index;
}
