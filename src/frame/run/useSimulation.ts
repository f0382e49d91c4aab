import { type RefObject, useContext, useEffect, useMemo, useSyncExternalStore } from "react";
import type { SnapshotBase } from "../../runs/simulation.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import { browserClock } from "./loop/clock.ts";
import type { SimulatedFigure } from "../contract.ts";
import { fetchBytes } from "./fetchBytes.ts";
import { keepRun } from "./keptRuns.ts";
import { emptyState, type LoopState } from "./loop/state.ts";
import { setupOf } from "./runSetup.ts";
import { TransportLoop } from "./loop/transportLoop.ts";
import type { FigureParams } from "../useFigureParams.ts";
import { useInSight } from "../layout/useInSight.ts";

/** The transport loop of any figure, as the frame sees it. */
export type Loop = TransportLoop<SnapshotBase>;

/**
 * The run of a simulated figure: made when the figure comes near the screen, kept in step with its params, held while
 * nobody sees it, ended with the figure.
 */
export function useSimulation(
  figure: SimulatedFigure,
  setting: FigureParams,
  element: RefObject<HTMLElement | null>,
  notify: (message: string) => void,
): Loop {
  const root = useContext(RootContext);
  const loop: Loop = useMemo(
    () =>
      new TransportLoop({
        simulate: (params) => figure.simulate(params as FigureParams["params"]),
        isLive: (name) => figure.params[name].live === true,
        fetchSave: (path) => fetchBytes(root + path),
        keep: (kept) => void keepRun(figure.slug, kept),
        notify,
        clock: browserClock,
      }),
    [figure, root, notify],
  );
  const { near, seen } = useInSight(element);
  const { params, scene, run, ready } = setting;
  useEffect(() => {
    if (ready) loop.configure(setupOf(figure, { params, scene, run }));
  }, [loop, figure, params, scene, run, ready]);
  useEffect(() => {
    if (!near || !ready) return;
    loop.open();
    return () => loop.close();
  }, [loop, near, ready]);
  useEffect(() => loop.setSeen(seen), [loop, seen]);
  return loop;
}

/** One part of a loop's state; renders again only when that part changes. */
export function useLoop<T>(loop: Loop, part: (state: LoopState) => T): T {
  return useSyncExternalStore(
    loop.subscribe,
    () => part(loop.state()),
    () => part(emptyState),
  );
}
