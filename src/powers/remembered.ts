import { askNow } from "./ask.ts";

/** What localStorage did not take, for as long as the page lasts. */
const onPage = new Map<string, string | null>();

/** What was remembered on this machine under a name; null if nothing was. */
export function remembered(name: string): string | null {
  const text = onPage.get(name);
  if (text !== undefined) return text;
  return askNow("localStorage", () => localStorage.getItem(name)) ?? null;
}

/** Remembers a text, or forgets it; where the browser forbids that, for as long as the page lasts. */
export function remember(name: string, text: string | null): void {
  onPage.set(name, text);
  askNow("localStorage", () => {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
    onPage.delete(name);
  });
}

/** The same, and this page hears of it as other tabs do from their browser: as a `storage` event. */
export function rememberAndTell(name: string, text: string | null): void {
  remember(name, text);
  tellHere(name, text);
}

/** Tells this page that something else is kept under a name. */
export function tellHere(name: string, text: string | null): void {
  dispatchEvent(new StorageEvent("storage", { key: name, newValue: text }));
}

/** Calls back when this page or another tab has remembered something else; returns the way to stop. */
export function onRemembered(changed: () => void): () => void {
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
}
