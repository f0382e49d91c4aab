import { askNow } from "./ask.ts";

/** What this tab remembers under a name, through reloads and until it is closed; null if nothing. */
export const rememberedInTab = (name: string): string | null =>
  askNow("sessionStorage", () => sessionStorage.getItem(name)) ?? null;

/** Has this tab remember a text, as long as the browser lets it. */
export function rememberInTab(name: string, text: string): void {
  askNow("sessionStorage", () => sessionStorage.setItem(name, text));
}
