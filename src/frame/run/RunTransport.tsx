import { memo, useEffect, useState } from "react";
import { Transport } from "../../ui/Transport.tsx";
import type { Scene, SimulatedFigure } from "../contract.ts";
import type { FigureParams } from "../useFigureParams.ts";
import { hasEnded, type KeptRun } from "./loop/state.ts";
import { Resume } from "./Resume.tsx";
import type { RunShelf } from "./useRunShelf.ts";
import { type Loop, useLoop } from "./useSimulation.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  readonly setting: FigureParams;
  readonly scene: Scene | null;
  readonly shelf: RunShelf;
  readonly loadRun: (bytes: KeptRun["bytes"]) => Promise<boolean>;
}

const usualSpeeds = [1, 5, 25, Number.POSITIVE_INFINITY];

/** The transport of a run, and the offers to go on with one that was before it. */
export const RunTransport = memo(function RunTransport(props: Props) {
  const { figure, loop, setting, scene, shelf, loadRun } = props;
  const { params, run } = setting;
  const speeds = figure.speeds ?? usualSpeeds;
  const usual = scene?.speed ?? speeds.at(-1) ?? Number.POSITIVE_INFINITY;
  const [chosen, setChosen] = useState<{ readonly run: number; readonly speed: number } | null>(null);
  // Each scene begins at its own pace; within one the reader's stands.
  const speed = chosen?.run === run ? chosen.speed : usual;
  useEffect(() => loop.setSpeed(speed), [loop, speed]);
  const playing = useLoop(loop, (state) => state.playing);
  const outOfSight = useLoop(loop, (state) => state.outOfSight);
  const ended = useLoop(loop, (state) => hasEnded(state.event));
  const ready = useLoop(loop, (state) => state.snapshot !== null && state.failure === null);
  const announcement = useLoop(loop, ({ snapshot, settled, playing, event }) => {
    if (event) return event.message;
    if (playing) return "Playing";
    return settled && settled === snapshot ? `At step ${grouped(settled.step)}` : "";
  });
  return (
    <Transport
      playing={playing}
      outOfSight={outOfSight}
      ended={ended}
      ready={ready}
      speed={speed}
      speeds={speeds}
      onPlay={() => loop.play()}
      onPause={() => loop.pause()}
      onStep={() => loop.step()}
      onRewind={() => loop.rewind()}
      onSpeed={(speed) => setChosen({ run, speed })}
      progress={<Progress loop={loop} until={scene?.until} />}
      announcement={announcement}
    >
      <Resume figure={figure} loop={loop} params={params} shelf={shelf} loadRun={loadRun} />
    </Transport>
  );
});

interface ProgressProps {
  readonly loop: Loop;
  /** The step at which the scene tells. */
  readonly until: number | undefined;
}

/** Renders with every picture, and nothing around it does. Presented, it says how far the run has to come: a page's note does. */
function Progress({ loop, until }: ProgressProps) {
  const snapshot = useLoop(loop, (state) => state.snapshot);
  return (
    snapshot && (
      <>
        step {grouped(snapshot.step)}
        {until !== undefined && snapshot.step < until && (
          <span className="transport-until"> of {grouped(until)}</span>
        )}
        {snapshot.progress.length > 0 && (
          <span className="transport-more"> · {snapshot.progress.join(" · ")}</span>
        )}
      </>
    )
  );
}
