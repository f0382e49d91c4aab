import { useSyncExternalStore } from "react";

const query = "(min-height: 840px)";

function subscribe(changed: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", changed);
  return () => list.removeEventListener("change", changed);
}

/** Has the window room for a large map above its fold? Not before the page runs. */
export const useTallWindow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
