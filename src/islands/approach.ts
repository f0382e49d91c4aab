import { whenIdle } from "../ui/whenIdle.ts";
import { sleepers, wake } from "./sleepers.ts";

/** How far from the screen an island wakes, in screens above and below. */
const NEAR = "100%";

/** The islands that are near and asleep, by their boxes: an island has no box of its own. */
const near = new Map<Element, HTMLElement>();
let observer: IntersectionObserver | null = null;
let isBusy = false;

/**
 * Wakes islands as the reader comes near them: the nearest first, one at a time, each when the browser is idle, so that
 * reading and scrolling never wait for them.
 */
export function wakeOnApproach(): void {
  for (const island of sleepers()) awaitApproach(island);
}

/** Wakes a sleeping island when the reader comes near. */
export function awaitApproach(island: HTMLElement): void {
  observer ??= new IntersectionObserver(onCrossing, { rootMargin: `${NEAR} 0px` });
  if (island.firstElementChild) observer.observe(island.firstElementChild);
}

function onCrossing(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const island = target.closest<HTMLElement>("[data-island]");
    if (isIntersecting && island) near.set(target, island);
    else near.delete(target);
  }
  wakeNext();
}

function wakeNext(): void {
  if (isBusy || near.size === 0) return;
  isBusy = true;
  whenIdle(
    async () => {
      await wakeNearest();
      isBusy = false;
      wakeNext();
    },
    { within: 1000, otherwise: 50 },
  );
}

async function wakeNearest(): Promise<void> {
  const [box] = [...near.keys()].toSorted((a, b) => distance(a) - distance(b));
  const island = near.get(box);
  if (!island) return;
  near.delete(box);
  observer?.unobserve(box);
  await wake(island);
}

/** How far a box is from the screen, in pixels. */
function distance(box: Element): number {
  const { top, bottom } = box.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}
