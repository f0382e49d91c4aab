import { useCallback, useEffect, useMemo, useState } from "react";
import type { SimulatedFigure } from "../contract.ts";
import { keepPutBy, runsOfOthers } from "./keptRuns.ts";
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
    (next: (shelf: Shelf) => Shelf): Promise<boolean> => {
      const shelf = next(shelves.get(slug) ?? []);
      shelves.set(slug, shelf);
      setRuns(shelf);
      return keepPutBy(
        slug,
        shelf.map(({ step, bytes }) => ({ step, bytes })),
      );
    },
    [slug],
  );
  useEffect(() => {
    if (!shelves.has(slug)) void takeIn(figure, change);
  }, [figure, slug, change]);
  const putBy = useCallback(
    (bytes: KeptRun["bytes"]) => {
      const run = shelvedRun(figure, bytes, true);
      if (run) void change((shelf) => withRun(shelf, run));
    },
    [figure, change],
  );
  const takeOff = useCallback(
    (run: ShelvedRun) => void change((shelf) => shelf.filter(({ bytes }) => bytes !== run.bytes)),
    [change],
  );
  return useMemo(() => ({ runs, putBy, takeOff }), [runs, putBy, takeOff]);
}

/** Takes in what earlier visits and other tabs have left: first it is kept here, then it is forgotten there. */
async function takeIn(
  figure: SimulatedFigure,
  change: (next: (shelf: Shelf) => Shelf) => Promise<boolean>,
): Promise<void> {
  const left = (await runsOfOthers(figure.slug)).map(({ runs, forget }) => {
    const shelved = runs.map(({ bytes }) => shelvedRun(figure, bytes, false)).filter((run) => run !== null);
    return { shelved, forget, isWhole: shelved.length === runs.length };
  });
  const earlier = left.flatMap(({ shelved }) => shelved);
  if (earlier.length > 0 && !(await change((shelf) => [...earlier, ...shelf].reduce(withRun, [])))) return;
  // What no longer fits the figure stays where it is.
  await Promise.all(left.map(({ isWhole, forget }) => isWhole && forget()));
}
