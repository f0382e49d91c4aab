/** Sends for the code that copies formulas when something is selected for the first time: in every page's first script. */
export function copyWhenSelected(): void {
  document.addEventListener("selectionchange", async function send() {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener("selectionchange", send);
    document.addEventListener("copy", (await import("./copyFormulas.ts")).onCopy);
  });
}
