import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

let isOpen = false;

/**
 * Opens a dialog over the page, one at a time; closed, it leaves nothing behind, and the keyboard where it was or, if that was
 * nowhere, on the dialog's button: a key or an address may have opened it.
 * @param button a selector of that button
 * @param dialog is to call back when it has been closed
 */
export function openOver(button: string, dialog: (onClose: () => void) => ReactNode): void {
  if (isOpen) return;
  isOpen = true;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  root.render(
    dialog(() => {
      isOpen = false;
      root.unmount();
      place.remove();
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>(button)?.focus({ preventScroll: true });
    }),
  );
}
