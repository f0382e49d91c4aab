import { useState } from "react";
import { Columns } from "../../marks/Columns.tsx";
import type { Simulation } from "../../runs/simulation.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { Curves } from "./Curves.tsx";
import type { Knobs } from "./figure.ts";
import { useTallWindow } from "./useTallWindow.ts";
import { WorldMap } from "./WorldMap.tsx";
import "./value-iteration.css";

/** The map in the colours of V; beside it how much a sweep still changes, and what the walk costs. */
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
  const high = tall ? 440 : 319;
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
          <Curves {...{ result, discount, looked }} width={right} height={narrow ? 180 : tall ? 210 : 154} />
        </>
      )}
    </Columns>
  );
}
