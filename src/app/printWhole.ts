import { sleepers } from "../islands/sleepers.ts";

/**
 * Ctrl+P prints the page with all its pictures: what sleeps is woken first. Printing from the browser's menu cannot be held
 * up; there, what has not been drawn yet says so.
 */
export function printWhole(): void {
  document.addEventListener("keydown", async (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key !== "p" || ctrlKey === metaKey || shiftKey || altKey) return;
    if (sleepers().length === 0 && !document.querySelector('[data-figure][aria-busy="true"]')) return;
    event.preventDefault();
    const { wakeAll } = await import("../islands/wholePage.ts");
    await wakeAll();
    print();
  });
}
