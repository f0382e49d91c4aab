/** Puts away what shall not be lost when a part of the page falls asleep. */
type PutAway = () => Promise<void>;

const puttingAway = new Map<string, PutAway>();

/** Says what a figure does before it falls asleep, until the function that is returned takes it back. */
export function beforeSleep(slug: string, putAway: PutAway): () => void {
  puttingAway.set(slug, putAway);
  return () => void puttingAway.delete(slug);
}

/** Has a figure put its things away. */
export const putFigureAway = async (slug: string): Promise<void> => puttingAway.get(slug)?.();

/** Has the figure in an island put its things away. */
export const putAway = (island: HTMLElement): Promise<void> =>
  putFigureAway(island.querySelector<HTMLElement>("[data-figure]")?.dataset.figure ?? "");
