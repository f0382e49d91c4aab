import type { Power } from "../../powers/missing.ts";

/** What the reader loses without a power, in words. */
export const losses: Readonly<Record<Power, string>> = {
  localStorage: "what you choose and answer here is forgotten with this page",
  sessionStorage:
    "a lecture that is loaded again begins its times anew, and its speaker’s window asks whom to follow",
  IndexedDB: "runs, and pictures of your own, are not kept for the next visit",
  Cache: "digits and trained networks are not kept for use without a network",
  "service workers": "pages are not kept for use without a network",
  locks: "that a worker has died is noticed after 20 seconds and not at once",
  workers: "long runs share the page’s own thread, which answers more slowly while they go on",
  WebAssembly: "networks run in plain JavaScript, some forty times as slowly; figures begin smaller here",
  clipboard: "links are copied by hand",
  BroadcastChannel: "the speaker’s window cannot follow the lecture",
};

/** "locks, workers and WebAssembly" */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
