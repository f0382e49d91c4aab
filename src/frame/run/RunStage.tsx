import { createElement, memo, useCallback } from "react";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { SimulatedFigure } from "../contract.ts";
import { StageBoundary } from "../layout/StageBoundary.tsx";
import { type Loop, useLoop } from "./useSimulation.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  readonly params: ParamsOf<ParamSpecs>;
  readonly edit: (patch: Partial<ParamsOf<ParamSpecs>>) => void;
  readonly notify: (message: string) => void;
  readonly onReset: () => void;
}

/** The picture of a run; a quiet place for it before there is one. */
export const RunStage = memo(function RunStage({ figure, loop, params, edit, notify, onReset }: Props) {
  const snapshot = useLoop(loop, (state) => state.snapshot);
  const simulation = useLoop(loop, (state) => state.simulation);
  const playing = useLoop(loop, (state) => state.playing && !state.outOfSight);
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
