import { takesLetters } from "../../frame/history/isTyping.ts";
import { orTell } from "../../ui/newBuild.ts";

/** Opens the search on its button in the header, on "/" and on Ctrl-K (⌘K). All of it is loaded on first use. */
export function followSearch(site: URL): void {
  const open = () => orTell(async () => (await import("./openSearch.tsx")).openSearch(site));
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest(".search-button")) void open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || !asksForSearch(event) || isBusy()) return;
    event.preventDefault();
    void open();
  });
}

function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !altKey && ctrlKey !== metaKey;
  return key === "/" && !takesLetters(target);
}

/** Presenting, keys are the lecturer's, over a dialog that one's. Slides and a figure alone have no header, and no search. */
const isBusy = () =>
  document.documentElement.classList.contains("presenting") ||
  document.querySelector("dialog[open]") !== null ||
  document.querySelector(".search-button") === null;
