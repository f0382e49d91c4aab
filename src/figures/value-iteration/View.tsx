import { useState } from "react";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { ViewProps } from "../../frame/contract.ts";
import type { Knobs } from "./figure.ts";
import { Readout } from "./Readout.tsx";
import { ResidualPlot } from "./ResidualPlot.tsx";
import { useTallWindow } from "./useTallWindow.ts";
import { WorldMap } from "./WorldMap.tsx";
import "./value-iteration.css";

/** The map in the colours of V, and the residual on its way down. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, ValueIterationSnapshot, Simulation<ValueIterationSnapshot>>) {
  const { discount } = params;
  const { map, start } = result;
  const [at, onAt] = useState(start);
  const [hovered, onHover] = useState<number | null>(null);
  const tall = useTallWindow();
  const cell = at < map.letters.length ? at : start;
  const looked = hovered ?? cell;
  const high = tall ? 460 : 336;
  // No wider than the map, and wide enough for its legend.
  const across = Math.round(Math.max(320, (high * map.columns) / map.rows));
  return (
    <Columns share={0.54} leftAtMost={across} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <WorldMap
            {...{ params, knobs, result, edit, looked, onAt, onHover }}
            at={cell}
            width={left}
            height={narrow ? left : high}
          />
          <Titled title="Residual max |V − V before|, nats, against sweep">
            <ResidualPlot {...{ result, discount }} width={right} height={narrow ? 240 : tall ? 290 : 196} />
            <Readout {...{ result, discount, looked }} />
          </Titled>
        </>
      )}
    </Columns>
  );
}
