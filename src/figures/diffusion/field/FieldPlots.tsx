import { memo } from "react";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { ArrowPlot } from "./ArrowPlot.tsx";
import { DifferencePlot } from "./DifferencePlot.tsx";
import { ErrorPlot } from "./ErrorPlot.tsx";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly time: number;
  readonly width: number;
}

const GAP = 12;

/** The field at the noise that is looked at, how wrong it is where, and the denoiser's error at every noise. */
export const FieldPlots = memo(function FieldPlots({ result, time, width }: Props) {
  const isKnown = result.field.exact !== null;
  const columns = isKnown ? 3 : 2;
  const size = Math.max(0, Math.floor((width - GAP * (columns - 1)) / columns));
  return (
    <div className="diffusion-field">
      <ArrowPlot field={result.field} size={size} />
      {isKnown && <DifferencePlot field={result.field} size={size} />}
      <ErrorPlot {...{ result, time, size }} />
    </div>
  );
});
