/** The islands of this page that have not woken yet, or sleep again. No React here: this is in every page's first script. */

/** The code of an island, loaded and taken up by React; resolves when it can be used. */
export type Waken = (island: HTMLElement) => Promise<void>;

const wakings = new WeakMap<HTMLElement, Promise<void>>();
let waken: Waken = () => Promise.reject(new Error("Nobody has said how islands wake."));

/** Says how an island is woken. */
export function wakeWith(way: Waken): void {
  waken = way;
}

/** All islands of the page, in its order. */
export const islands = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-island]:not([data-island=""])'),
];

/** The sleeping island that a node of the page stands in. */
export function sleeperAround(node: EventTarget | null): HTMLElement | null {
  const island =
    node instanceof Element ? node.closest<HTMLElement>('[data-island]:not([data-island=""])') : null;
  return island && island.dataset.state !== "awake" ? island : null;
}

/** Wakes an island, once; resolves when it can be used. */
export function wake(island: HTMLElement): Promise<void> {
  const known = wakings.get(island);
  if (known) return known;
  island.dataset.state = "waking";
  const waking = waken(island).then(
    () => {
      island.dataset.state = "awake";
    },
    (fault: unknown) => {
      // The code did not come: the picture stays, and the next press or approach tries again.
      wakings.delete(island);
      island.dataset.state = "asleep";
      throw fault;
    },
  );
  wakings.set(island, waking);
  return waking;
}

/** Wakes the figure of this name, if it stands on the page. */
export async function wakeFigure(slug: string): Promise<void> {
  const island = document.getElementById(slug)?.closest<HTMLElement>("[data-island]");
  if (island?.dataset.island) await wake(island);
}
