import { useState } from "react";
import { useValueDomain, ValueLegend } from "../../marks/grid/index.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Columns } from "../../marks/Columns.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { Curves } from "./Curves.tsx";
import type { Knobs } from "./figure.ts";
import { useTallWindow } from "./useTallWindow.ts";
import { WorldMap } from "./WorldMap.tsx";
import "./value-iteration.css";

/** Of the height of a room, what the legend takes, and a plot's title; pixels. */
const [LEGEND, TITLE] = [52, 28];

/**
 * The map in the colours of V; beside it how much a sweep still changes, and what the walk costs. In a room the map is as
 * high as that is, and its legend stands under the plots.
 */
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
  const room = useRoom();
  const domain = useValueDomain(result.low, result.high);
  const legend = (width: number) => (
    <ValueLegend {...{ domain, width }} label="V, nats" value={result.V[looked]} />
  );
  const high = room?.height ?? (tall ? 440 : 319);
  // No wider than the map, and wide enough for its legend.
  const across = Math.round(Math.max(room ? 0 : 320, (high * map.columns) / map.rows));
  const plots = room && ["residual", "regret"].filter(room.shows).length;
  return (
    <Columns share={0.54} leftAtMost={across} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <WorldMap
            {...{ params, knobs, result, edit, looked, onAt, onHover, domain }}
            legend={room ? null : legend(left)}
            at={cell}
            width={left}
            height={narrow ? left : high}
          />
          <div>
            <Curves
              {...{ result, discount, looked }}
              width={right}
              height={plots ? (high - LEGEND) / plots - TITLE : narrow ? 180 : tall ? 210 : 154}
            />
            {room && legend(right)}
          </div>
        </>
      )}
    </Columns>
  );
}
