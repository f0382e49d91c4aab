import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { DensityPlot } from "./DensityPlot.tsx";
import type { Knobs } from "./figure.ts";
import { LandscapePlot } from "./LandscapePlot.tsx";
import type { Bound } from "./model.ts";
import { NatsBar } from "./NatsBar.tsx";

/** The curves to drag and the map of all q above, the sum that never changes below. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Bound>) {
  return (
    <Columns share={0.62}>
      {({ width, left, right }) => {
        const height = Math.min(330, Math.max(250, Math.round(width * 0.38)));
        const both = { result, params, knobs, edit, height };
        return (
          <>
            <DensityPlot {...both} width={left} />
            <LandscapePlot {...both} width={right} />
            <div className="columns-across">
              <NatsBar
                result={result}
                width={width}
                era={`${params.likelihood} ${params.x} ${params.noise}`}
              />
            </div>
          </>
        );
      }}
    </Columns>
  );
}
