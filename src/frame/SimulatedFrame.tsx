import { useCallback, useDeferredValue, useMemo } from "react";
import type { SimulatedFigure } from "./contract.ts";
import { FrameLayout } from "./layout/FrameLayout.tsx";
import { RunFiles } from "./run/RunFiles.tsx";
import { RunNotice } from "./run/RunNotice.tsx";
import { RunStage } from "./run/RunStage.tsx";
import { RunTransport } from "./run/RunTransport.tsx";
import { shownBy } from "./export/shown.ts";
import { useRunOfA } from "./compare/useRunOfA.ts";
import { useLighter } from "./run/useLighter.ts";
import { useLoadRun } from "./run/useLoadRun.ts";
import { useFrame } from "./useFrame.ts";
import { useRunShelf } from "./run/useRunShelf.ts";
import { useTellingRun } from "./run/useTellingRun.ts";
import { useLoop, useSimulation } from "./run/useSimulation.ts";

/** The frame of a figure that runs. Pictures change thirty times a second; nothing here follows them but the stage. */
export function SimulatedFrame({
  figure,
  solo,
}: {
  readonly figure: SimulatedFigure;
  /** The figure has a page of its own: its params stand in the address without its name. */
  readonly solo: boolean;
}) {
  const frame = useFrame(figure, solo);
  const { setting, compare, notify } = frame;
  const { params } = setting;
  const { scene } = frame.telling;
  const shelf = useRunShelf(figure);
  useLighter(figure, setting, notify);
  const loop = useSimulation(figure, setting, frame.root, notify, shelf.putBy);
  const busy = useLoop(loop, (state) => state.busy);
  const hasPicture = useLoop(loop, ({ snapshot, simulation }) => snapshot !== null && simulation !== null);
  const playing = useLoop(loop, (state) => state.playing);
  // React then draws it in slices: at once, the lab's first picture held the page up for 0.1 s. Where pictures follow each
  // other slices would never come to an end.
  const isDrawn = useDeferredValue(hasPicture) || (playing && hasPicture);
  const settled = useLoop(loop, (state) => state.settled);
  const run = useLoop(loop, (state) => state.run);
  const ahead = useTellingRun(loop, scene?.until, setting.run, frame.telling, frame.presenting);
  const isReady = useLoop(loop, ({ snapshot, failure }) => snapshot !== null && failure === null);
  const hasRun = useLoop(loop, ({ snapshot }) => (snapshot?.step ?? 0) > 0);
  const play = useCallback(() => loop.play(), [loop]);
  const loadRun = useLoadRun(figure, loop, setting, notify);
  const shown = useMemo(() => settled && shownBy(figure, settled, params), [figure, settled, params]);
  const current = useCallback(async () => {
    const { playing, snapshot } = loop.state();
    if (!snapshot) throw new Error("There is nothing to download before the first picture stands.");
    return shownBy(figure, playing ? await loop.settleNow() : snapshot, params);
  }, [figure, loop, params]);
  const { a, isOpening, keep } = useRunOfA(figure, loop, setting, compare, notify);
  const shownA = useMemo(() => a && shownBy(figure, a.snapshot, a.setting.params), [figure, a]);
  const stillStep = compare.showsA ? (a?.snapshot.step ?? null) : null;
  const stepNow = useCallback(() => stillStep ?? loop.state().snapshot?.step ?? 0, [loop, stillStep]);
  const stale = playing && settled ? `As of step ${settled.step}; pause to bring them up to date.` : null;
  return (
    <FrameLayout
      figure={figure}
      frame={frame}
      busy={busy || isOpening || isDrawn !== hasPicture}
      run={run}
      shown={shown}
      a={shownA}
      stepOfA={a?.snapshot.step ?? null}
      stepNow={stepNow}
      onKeep={keep}
      current={current}
      pending="checked at pauses"
      stale={stale}
      ahead={ahead}
      onPlay={isReady && !playing ? play : undefined}
      hasRun={hasRun}
      failure={<RunNotice loop={loop} onReset={frame.reset} />}
      transport={<RunTransport {...{ figure, loop, setting, scene, shelf, loadRun }} />}
      files={<RunFiles slug={figure.slug} loop={loop} loadRun={loadRun} notify={notify} />}
    >
      <RunStage
        figure={figure}
        loop={loop}
        isDrawn={isDrawn}
        params={compare.params}
        edit={compare.edit}
        a={compare.showsA ? a : null}
        notify={notify}
        onReset={frame.reset}
      />
    </FrameLayout>
  );
}
