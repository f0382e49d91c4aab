import { mendAddress } from "../knobs/mendAddress.ts";

/** Brings the address of the page into order before anything reads it: links are bent on their way here. */
export function mendLocation(): void {
  const { search, hash } = mendAddress(location, (id) => document.getElementById(id) !== null);
  if (search === location.search && hash === location.hash) return;
  history.replaceState(history.state, "", location.pathname + search + hash);
  document.getElementById(hash.slice(1))?.scrollIntoView();
}
