import { createElement, memo, useCallback } from "react";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { SimulatedFigure } from "../contract.ts";
import { StageBoundary } from "../layout/StageBoundary.tsx";
import type { StillRun } from "../compare/stillRun.ts";
import { type Loop, useLoop } from "./useSimulation.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  readonly params: ParamsOf<ParamSpecs>;
  readonly edit: (patch: Partial<ParamsOf<ParamSpecs>>) => void;
  readonly notify: (message: string) => void;
  readonly onReset: () => void;
  /** What stands in its place while A is shown: a picture of this run, as it was, or of another. */
  readonly a: StillRun | null;
}

/** The picture of a run; a quiet place for it before there is one. */
export const RunStage = memo(function RunStage({ figure, loop, params, edit, notify, onReset, a }: Props) {
  const snapshot = useLoop(loop, (state) => a?.snapshot ?? state.snapshot);
  const simulation = useLoop(loop, (state) => a?.simulation ?? state.simulation);
  const playing = useLoop(loop, (state) => a === null && state.playing && !state.outOfSight);
  const failed = useLoop(loop, (state) => state.failure !== null);
  const reopen = useCallback(() => loop.reopen(), [loop]);
  if (!snapshot || !simulation) {
    return (
      <p className="figure-waiting">
        {failed ? "There is no picture yet." : "Getting the first picture ready"}
      </p>
    );
  }
  return (
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
  );
});
