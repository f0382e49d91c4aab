import { isAllWanted } from "./wholePage.ts";

/** From how far away an island may fall asleep, in screens above and below. */
const FAR = "300%";
/** How long the reader must stay so far away, milliseconds. */
const LONG = 20_000;

/**
 * Calls back once the reader has been far from an island for long. Not while the keyboard is in it, a figure is presented or all of
 * the page is wanted.
 */
export function whenLeft(island: HTMLElement, callback: () => void): void {
  // An island has no box of its own: it is where any of its parts is.
  let parts: readonly Element[] = [];
  const near = new Set<Element>();
  let timer: ReturnType<typeof setTimeout>;
  const ask = () => {
    const isHeld =
      isAllWanted() ||
      island.querySelector(":focus-visible") !== null ||
      document.documentElement.classList.contains("presenting");
    if (isHeld) timer = setTimeout(ask, LONG);
    // What has taken their place may well be in sight, as the speaker's desk is once it has found its deck.
    else if (parts.some((part) => !part.isConnected)) watch();
    else {
      observer.disconnect();
      callback();
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      clearTimeout(timer);
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) near.add(target);
        else near.delete(target);
      if (near.size === 0) timer = setTimeout(ask, LONG);
    },
    { rootMargin: `${FAR} 0px` },
  );
  const watch = () => {
    observer.disconnect();
    near.clear();
    parts = [...island.children];
    for (const part of parts) observer.observe(part);
  };
  watch();
}
