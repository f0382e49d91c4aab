import { useCallback, useContext, useEffect, useState } from "react";
import type { Setting } from "../../knobs/address.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import type { SimulatedFigure } from "../contract.ts";
import { isSameSetting } from "../history/useSettingHistory.ts";
import { fetchBytes } from "../run/fetchBytes.ts";
import { type Loop, useLoop } from "../run/useSimulation.ts";
import type { FigureParams } from "../useFigureParams.ts";
import { type StillRun, stillSimulation } from "./stillRun.ts";
import type { Compare } from "./useCompare.ts";

/** The runs kept as A on this page, which outlast the sleep of their figures. */
const keptRuns = new Map<string, StillRun>();

interface RunOfA {
  /** Null while there is none, or it is being opened. */
  readonly a: StillRun | null;
  readonly isOpening: boolean;
  /** Keeps the run as it stands as A; it goes on. */
  readonly keep: () => void;
}

/** A's run: as it was when it was kept. One that a link names stands at its start: a link carries no run. */
export function useRunOfA(
  figure: SimulatedFigure,
  loop: Loop,
  { params, scene }: FigureParams,
  { a, keep: keepSetting }: Compare,
  notify: (message: string) => void,
): RunOfA {
  const { slug } = figure;
  const root = useContext(RootContext);
  const [kept, setKept] = useState<StillRun | null>(() => keptRuns.get(slug) ?? null);
  const take = useCallback(
    (run: StillRun) => {
      keptRuns.get(slug)?.simulation.dispose();
      keptRuns.set(slug, run);
      setKept(run);
    },
    [slug],
  );
  const fail = useCallback(
    (error: unknown) => {
      notify(`A could not be kept. ${error instanceof Error ? error.message : String(error)}`);
      keepSetting(null);
    },
    [notify, keepSetting],
  );
  const keep = useCallback(() => {
    const setting: Setting = { params, scene };
    const standing = async () => {
      const { playing, snapshot, simulation } = loop.state();
      if (!snapshot || !simulation) throw new Error("There is no picture yet.");
      const [picture, bytes] = await Promise.all([
        playing ? loop.settleNow() : snapshot,
        // A run that has diverged cannot be saved: its picture stands, and answers no questions.
        simulation.save().catch(() => null),
      ]);
      const reopen = async () => {
        if (bytes === null) throw new Error("A’s run cannot be asked any more.");
        const { openRun } = await import("./openRun.ts");
        return openRun(figure, setting, bytes, fetchBytes);
      };
      take({ setting, snapshot: picture, simulation: stillSimulation(simulation, reopen) });
      keepSetting(setting);
    };
    standing().catch(fail);
  }, [figure, loop, params, scene, keepSetting, take, fail]);

  const isOpen = useLoop(loop, ({ snapshot }) => snapshot !== null);
  const isMissing = a !== null && !(kept && isSameSetting(kept.setting, a)) && isOpen;
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    const start = async () => {
      const { openRun } = await import("./openRun.ts");
      const simulation = await openRun(figure, a, null, (path) => fetchBytes(root + path));
      const snapshot = await simulation.settle();
      if (isWanted) take({ setting: a, snapshot, simulation });
      else simulation.dispose();
    };
    start().catch((error: unknown) => isWanted && fail(error));
    return () => {
      isWanted = false;
    };
  }, [figure, root, a, isMissing, take, fail]);
  return {
    a: a !== null && kept && isSameSetting(kept.setting, a) ? kept : null,
    isOpening: isMissing,
    keep,
  };
}
