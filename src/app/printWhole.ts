import { sleepers } from "../islands/sleepers.ts";

/** All of the page stands as paper needs it: the browser may print by itself. */
let isReady = false;

/**
 * "Print this chapter" and Ctrl+P print the page with all its pictures, each with the QR code of its address: what sleeps is
 * woken first. Printing from the browser's menu cannot be held up; there, what has not been drawn yet says so.
 * @param site the site's root
 */
export function printWhole(site: URL): void {
  const printPage = async () => {
    const { printPage } = await import("./printPage.ts");
    await printPage(site);
    isReady = true;
  };
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (key !== "p" || ctrlKey === metaKey || shiftKey || altKey) return;
    const isBusy =
      sleepers().length > 0 || document.querySelector('[data-figure][aria-busy="true"]') !== null;
    if (isReady && !isBusy) return;
    event.preventDefault();
    void printPage();
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-prints]")) void printPage();
  });
}
