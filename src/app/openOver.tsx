import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

let isOpen = false;

/**
 * Opens a dialog over the page, one at a time; closed, it leaves nothing behind.
 * @param dialog is to call back when it has been closed
 */
export function openOver(dialog: (onClose: () => void) => ReactNode): void {
  if (isOpen) return;
  isOpen = true;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(
    dialog(() => {
      isOpen = false;
      root.unmount();
      place.remove();
    }),
  );
}
