/** The islands of this page that have not woken yet, or sleep again. No React here: this is in every page's first script. */

/** The code of an island, loaded and taken up by React; resolves when it can be used. */
export type Waken = (island: HTMLElement) => Promise<void>;

const wakings = new WeakMap<HTMLElement, Promise<boolean>>();
let waken: Waken = () => Promise.reject(new Error("Nobody has said how islands wake."));

/** Says how an island is woken. */
export function wakeWith(way: Waken): void {
  waken = way;
}

/** All sleeping islands of the page, in its order. */
export const sleepers = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-island][data-state="asleep"]'),
];

/** The island that a node of the page stands in, unless it is awake. */
export const sleeperAround = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>('[data-island]:not([data-state="awake"])') : null;

/** Wakes an island, once; resolves when it can be used, with false if its code does not come. */
export function wake(island: HTMLElement): Promise<boolean> {
  const known = wakings.get(island);
  if (known) return known;
  island.dataset.state = "waking";
  const waking = waken(island).then(
    () => {
      island.dataset.state = "awake";
      return true;
    },
    (fault: unknown) => {
      // The picture stays, and the next press tries again.
      wakings.delete(island);
      island.dataset.state = "asleep";
      console.info("A part of this page did not wake:", fault);
      return false;
    },
  );
  wakings.set(island, waking);
  return waking;
}

/** Wakes the figure of this name, if it stands on the page and sleeps. */
export async function wakeFigure(slug: string): Promise<void> {
  const island = sleeperAround(document.getElementById(slug));
  if (island) await wake(island);
}
