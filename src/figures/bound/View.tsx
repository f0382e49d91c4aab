import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { DensityPlot } from "./DensityPlot.tsx";
import type { Knobs } from "./figure.ts";
import { LandscapePlot } from "./LandscapePlot.tsx";
import type { Bound } from "./model.ts";
import { NatsBar } from "./NatsBar.tsx";

/** What the sum below takes of the height that a room has, pixels. */
const SUM = 124;

/** Where the map steps back, what the name of the axis needs, pixels; no less than the gap beside a column that stands alone. */
const NAME = 24;

/** The curves to drag and the map of all q above, the sum that never changes below. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Bound>) {
  const room = useRoom();
  return (
    <Columns share={0.62}>
      {({ width, left, right }) => {
        const usual = Math.min(330, Math.max(250, Math.round(width * 0.38)));
        const hasSum = room?.shows("sum") ?? true;
        const hasHill = room?.shows("hill") ?? true;
        const height = room ? room.height - (hasSum ? SUM : 0) : usual;
        const both = { result, params, knobs, edit, height };
        return (
          <>
            <DensityPlot {...both} width={hasHill ? left : width - NAME} />
            {hasHill && <LandscapePlot {...both} width={right} />}
            {hasSum && (
              <div className="columns-across">
                <NatsBar
                  result={result}
                  width={width}
                  era={`${params.likelihood} ${params.x} ${params.noise}`}
                />
              </div>
            )}
          </>
        );
      }}
    </Columns>
  );
}
