import { openOver } from "../openOver.tsx";
import { hereOn } from "./address.ts";
import { loadIndex } from "./loadIndex.ts";
import { SearchDialog } from "./SearchDialog.tsx";

/** Opens the search over the page. */
export function openSearch(site: URL): void {
  openOver(".search-button", (onClose) => (
    <SearchDialog index={loadIndex(site)} here={hereOn(site)} onClose={onClose} />
  ));
}
