import type { ViewProps } from "../../frame/contract.ts";
import { MapColumns } from "../../gridworld/MapColumns.tsx";
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
  const { lit, onHover } = pointer;
  return (
    <MapColumns share={0.53} editor={editor}>
      {({ room, right }) => (
        <>
          <SoftValues {...{ result, show, onTime, onHover }} {...surface} {...room} pointed={lit} />
          <div className="map-stack" style={{ inlineSize: right }}>
            <HardBeside {...{ result, lit }} width={right} />
            <Backup result={result} cell={lit} />
          </div>
        </>
      )}
    </MapColumns>
  );
}
