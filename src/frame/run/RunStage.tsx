import { createElement, memo, useCallback, useState } from "react";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import { FirstWidth } from "../../marks/firstWidth.ts";
import type { SimulatedFigure } from "../contract.ts";
import { StageBoundary } from "../layout/StageBoundary.tsx";
import type { StillRun } from "../compare/stillRun.ts";
import { type Loop, useLoop } from "./useSimulation.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  /** Its first picture is to be drawn. */
  readonly isDrawn: boolean;
  readonly params: ParamsOf<ParamSpecs>;
  readonly edit: (patch: Partial<ParamsOf<ParamSpecs>>) => void;
  readonly notify: (message: string) => void;
  readonly onReset: () => void;
  /** What stands in its place while A is shown: a picture of this run, as it was, or of another. */
  readonly a: StillRun | null;
}

/**
 * The picture of a run; a quiet place for it before there is one. Its first picture is no wider than that place: drawn wide and
 * then narrow, on a phone it would push what stands below it down, up and down again.
 */
export const RunStage = memo(function RunStage({
  figure,
  loop,
  isDrawn,
  params,
  edit,
  notify,
  onReset,
  a,
}: Props) {
  const snapshot = useLoop(loop, (state) => a?.snapshot ?? state.snapshot);
  const simulation = useLoop(loop, (state) => a?.simulation ?? state.simulation);
  const playing = useLoop(loop, (state) => a === null && state.playing && !state.outOfSight);
  const failed = useLoop(loop, (state) => state.failure !== null);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const measure = useCallback((place: Element | null) => {
    if (place) setWidth(place.clientWidth);
  }, []);
  const reopen = useCallback(() => loop.reopen(), [loop]);
  if (!isDrawn || !snapshot || !simulation) {
    return (
      <p className="figure-waiting" ref={measure}>
        {failed ? "There is no picture yet." : "Getting the first picture ready"}
      </p>
    );
  }
  return (
    <FirstWidth value={width}>
      <StageBoundary retryWhen={snapshot} onReset={onReset}>
        {createElement(figure.View, {
          params,
          knobs: figure.params,
          result: snapshot,
          edit,
          simulation,
          playing,
          notify,
          reopen,
        })}
      </StageBoundary>
    </FirstWidth>
  );
});
