import { useCallback, useEffect, useMemo, useState } from "react";
import type { SimulatedFigure } from "../contract.ts";
import { keepPutBy, keptPutBy, keptRun } from "./keptRuns.ts";
import type { KeptRun } from "./loop/state.ts";
import { type Shelf, type ShelvedRun, shelvedRun, withRun } from "./runShelf.ts";

/** The shelves of this page, which outlast the sleep of their figures. */
const shelves = new Map<string, Shelf>();

export interface RunShelf {
  readonly runs: Shelf;
  /** Puts a run by that a new start takes the place of. */
  readonly putBy: (bytes: KeptRun["bytes"]) => void;
  /** Takes a run off the shelf: the reader goes on with it. */
  readonly takeOff: (run: ShelvedRun) => void;
}

/** The runs of a figure that can be gone back to: those put by on this visit, and what earlier visits have left. */
export function useRunShelf(figure: SimulatedFigure): RunShelf {
  const { slug } = figure;
  const [runs, setRuns] = useState<Shelf>(() => shelves.get(slug) ?? []);
  const change = useCallback(
    (next: (shelf: Shelf) => Shelf) => {
      const shelf = next(shelves.get(slug) ?? []);
      shelves.set(slug, shelf);
      setRuns(shelf);
      void keepPutBy(
        slug,
        shelf.map(({ step, bytes }) => ({ step, bytes })),
      );
    },
    [slug],
  );
  useEffect(() => {
    if (shelves.has(slug)) return;
    void earlierRuns(figure).then((earlier) => {
      if (earlier.length > 0) change((shelf) => [...earlier, ...shelf].reduce(withRun, []));
    });
  }, [figure, slug, change]);
  const putBy = useCallback(
    (bytes: KeptRun["bytes"]) => {
      const run = shelvedRun(figure, bytes, true);
      if (run) change((shelf) => withRun(shelf, run));
    },
    [figure, change],
  );
  const takeOff = useCallback(
    (run: ShelvedRun) => change((shelf) => shelf.filter(({ bytes }) => bytes !== run.bytes)),
    [change],
  );
  return useMemo(() => ({ runs, putBy, takeOff }), [runs, putBy, takeOff]);
}

/** What earlier visits have put by, and where the last one ended: its place in the browser's storage is this visit's now. */
async function earlierRuns(figure: SimulatedFigure): Promise<Shelf> {
  const [putBy, last] = await Promise.all([keptPutBy(figure.slug), keptRun(figure.slug)]);
  return [...putBy, ...(last ? [last] : [])]
    .map(({ bytes }) => shelvedRun(figure, bytes, false))
    .filter((run) => run !== null);
}
