import { addProgress } from "./kept.ts";

/** What is pressed, turned or dragged in these is the figure itself; its foot takes it away, or tells about it. */
const PLAYED_WITH = ".figure-body, .figure-scenes";

/** Keeps which figures of the page the reader has played with. */
export function watchPlaying(): void {
  const known = new Set<string>();
  const onEvent = (event: Event) => {
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    if (event instanceof KeyboardEvent && !event.key.startsWith("Arrow")) return;
    const slug = event.target.closest(PLAYED_WITH)?.closest<HTMLElement>("[data-figure]")?.dataset.figure;
    if (slug === undefined || known.has(slug)) return;
    known.add(slug);
    addProgress({ played: new Set([slug]) });
  };
  // A finger that scrolls the page lifts without `pointerup`.
  for (const type of ["click", "input", "pointerup", "keydown"])
    document.addEventListener(type, onEvent, { capture: true });
}
