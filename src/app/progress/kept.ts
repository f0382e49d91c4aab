import { remember, remembered } from "../../powers/remembered.ts";
import { merge, type Progress, parse, write } from "./progress.ts";

/** Under this name it lies in the browser's storage; `public/early.js` looks for it too. */
export const progressKey = "elbo-room.progress";
const listeners = new Set<() => void>();

/** What is kept on this machine of how far its reader has come. Where storage is forbidden: of this page's visit. */
export const keptProgress = (): Progress => parse(remembered(progressKey), Date.now());

/** Adds to it. What other tabs have added or forgotten meanwhile stands: it is read anew each time. */
export function addProgress(more: Partial<Progress>): void {
  const old = keptProgress();
  const added = merge(old, { ...old, ...more });
  change(write(added));
}

/** Forgets how far the reader has come. Answers are forgotten by `forgetAllAnswers`. */
export const forget = (): void => change(null);

/** Calls back when something was added or forgotten, here or in another tab, and when the page comes back by Back. */
export function onProgressChange(callback: () => void): void {
  listeners.add(callback);
  addEventListener("storage", callback);
  addEventListener("pageshow", callback);
}

function change(text: string | null): void {
  remember(progressKey, text);
  for (const listener of listeners) listener();
}
