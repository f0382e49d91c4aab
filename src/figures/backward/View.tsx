import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Backup } from "./Backup.tsx";
import { HardBeside } from "./HardBeside.tsx";
import type { Backward } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { SoftValues } from "./SoftValues.tsx";
import "./backward.css";

/** The sweep, large, with its slider; beside it the hard values, the difference, and a cell's backup. */
export function View({ params: { map, show }, result, edit }: ViewProps<Knobs, Backward>) {
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  return (
    <Columns share={0.53} gap={26} narrowBelow={640} className="backward">
      {({ width, left, right, narrow }) => (
        <>
          <MapTools editor={editor} />
          <SoftValues
            {...{ result, show, onTime }}
            {...surface}
            {...pointer}
            width={left}
            height={narrow ? 340 : Math.min(560, Math.round(width * 0.37))}
          />
          <div className="backward-beside" style={{ inlineSize: right }}>
            <HardBeside result={result} width={right} lit={pointer.lit} />
            <Backup result={result} cell={pointer.lit} />
          </div>
        </>
      )}
    </Columns>
  );
}
