import { createRoot } from "react-dom/client";
import { hereOn } from "./address.ts";
import { loadIndex } from "./loadIndex.ts";
import { SearchDialog } from "./SearchDialog.tsx";

let isOpen = false;

/** Opens the search over the page; closed, it leaves nothing behind. */
export function openSearch(site: URL): void {
  if (isOpen) return;
  isOpen = true;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const onClose = () => {
    isOpen = false;
    root.unmount();
    place.remove();
  };
  root.render(<SearchDialog index={loadIndex(site)} here={hereOn(site)} onClose={onClose} />);
}
