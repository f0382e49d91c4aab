import { openOver } from "../openOver.tsx";
import { hereOn } from "./address.ts";
import { loadIndex } from "./loadIndex.ts";
import { SearchDialog } from "./SearchDialog.tsx";

/** Opens the search over the page. Closed, it leaves the keyboard where it was, or, if that was nowhere, on its button. */
export function openSearch(site: URL): void {
  openOver((onClose) => (
    <SearchDialog
      index={loadIndex(site)}
      here={hereOn(site)}
      onClose={() => {
        onClose();
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>(".search-button")?.focus({ preventScroll: true });
      }}
    />
  ));
}
