import { type RefObject, useContext, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { beforeSleep } from "../../islands/beforeSleep.ts";
import type { Setting } from "../../knobs/address.ts";
import type { SnapshotBase } from "../../runs/simulation.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import { browserClock } from "./loop/clock.ts";
import type { SimulatedFigure } from "../contract.ts";
import { LeadContext } from "../present/lead.ts";
import { fetchBytes } from "./fetchBytes.ts";
import { keepRun } from "./keptRuns.ts";
import type { LoopOptions } from "./loop/job.ts";
import { emptyState, type LoopState } from "./loop/state.ts";
import { isRunOf, setupOf } from "./runSetup.ts";
import { RunWriter } from "./runWriter.ts";
import { keepSlept, takeSlept } from "./sleptRuns.ts";
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
  putBy: LoopOptions["putBy"],
): Loop {
  const root = useContext(RootContext);
  const writer = useMemo(
    () => new RunWriter((run) => void keepRun(figure.slug, run), browserClock.now),
    [figure],
  );
  const loop: Loop = useMemo(
    () =>
      new TransportLoop({
        simulate: (params) => figure.simulate(params as FigureParams["params"]),
        isLive: (name) => figure.params[name].live === true,
        fetchSave: (path) => fetchBytes(root + path),
        keep: writer.keep,
        putBy,
        notify,
        clock: browserClock,
      }),
    [figure, root, notify, putBy, writer],
  );
  useWrittenBeforeLeaving(writer);
  const { near, seen } = useInSight(element);
  const isHeld = useContext(LeadContext)?.isHeld ?? false;
  const { params, scene, run, ready } = setting;
  useEffect(() => {
    if (ready) loop.configure(setupOf(figure, { params, scene, run }));
  }, [loop, figure, params, scene, run, ready]);
  const isOpen = near && ready;
  useEffect(() => {
    if (!isOpen) return;
    loop.open();
    return () => loop.close();
  }, [loop, isOpen]);
  useSleptRun(figure, loop, { params, scene, run }, isOpen);
  useEffect(() => loop.setSeen(seen && !isHeld), [loop, seen, isHeld]);
  return loop;
}

/** A page that is hidden may never be shown again: what was kept last is written before. */
function useWrittenBeforeLeaving({ flush }: RunWriter): void {
  useEffect(() => {
    const events = [
      [document, "visibilitychange"],
      [globalThis, "pagehide"],
    ] as const;
    for (const [target, event] of events) target.addEventListener(event, flush);
    return () => {
      flush();
      for (const [target, event] of events) target.removeEventListener(event, flush);
    };
  }, [flush]);
}

/** A figure that falls asleep far from the reader keeps its run, and goes on from there when it wakes. */
function useSleptRun(
  figure: SimulatedFigure,
  loop: Loop,
  setting: Setting & { readonly run: number },
  isOpen: boolean,
): void {
  const latest = useRef(setting);
  useEffect(() => {
    latest.current = setting;
  });
  useEffect(() => {
    if (!isOpen) return;
    const { slug } = figure;
    const slept = takeSlept(slug);
    if (slept && isRunOf(figure, slept.bytes, latest.current.params)) {
      // What the simulation itself has written it takes; if not, it stands at its start, as any new one.
      loop.load(setupOf(figure, latest.current), slept.bytes).catch(() => undefined);
      if (slept.playing) loop.play();
    }
    return beforeSleep(slug, async () => {
      if (loop.state().simulation)
        keepSlept(slug, { bytes: await loop.save(), playing: loop.state().playing });
    });
  }, [figure, loop, isOpen]);
}

/** One part of a loop's state; renders again only when that part changes. */
export function useLoop<T>(loop: Loop, part: (state: LoopState) => T): T {
  return useSyncExternalStore(
    loop.subscribe,
    () => part(loop.state()),
    () => part(emptyState),
  );
}
