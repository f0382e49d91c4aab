import { memo, type ReactNode } from "react";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { ArrowPlot } from "./ArrowPlot.tsx";
import { DifferencePlot, farthestOff } from "./DifferencePlot.tsx";
import { ErrorPlot } from "./ErrorPlot.tsx";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly time: number;
  readonly width: number;
}

const GAP = 12;

/** The field at the noise that is looked at, how wrong it is where, and the denoiser's error at every noise. */
export const FieldPlots = memo(function FieldPlots({ result, time, width }: Props) {
  const { field, isExact } = result;
  const isKnown = field.exact !== null;
  const columns = isKnown ? 3 : 2;
  const size = Math.max(0, Math.min(250, Math.floor((width - GAP * (columns - 1)) / columns)));
  const far = farthestOff(field);
  return (
    <div className="diffusion-field">
      <Named name={isExact ? "exact" : isKnown ? "learned, over grey: exact" : "learned"} size={size}>
        <ArrowPlot field={field} size={size} />
      </Named>
      {isKnown && (
        <Named name={`difference, ${far < 1e-6 ? "none" : `at most ${far.toPrecision(2)}`}`} size={size}>
          <DifferencePlot field={field} size={size} />
        </Named>
      )}
      <Named name={`error of the guessed x₀${isKnown ? "; dashed: the least" : ""}`} size={size}>
        <ErrorPlot {...{ result, time, size }} />
      </Named>
    </div>
  );
});

interface NamedProps {
  readonly name: string;
  readonly size: number;
  readonly children: ReactNode;
}

/** A plot under its name. */
const Named = ({ name, size, children }: NamedProps) => (
  <div style={{ inlineSize: size }}>
    <p className="diffusion-note">{name}</p>
    {children}
  </div>
);
