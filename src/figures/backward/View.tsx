import type { ViewProps } from "../../frame/contract.ts";
import { MapColumns } from "../../gridworld/MapColumns.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { More } from "../../ui/parts/More.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { Backup } from "./Backup.tsx";
import { HardBeside } from "./HardBeside.tsx";
import type { Backward } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { SoftValues } from "./SoftValues.tsx";
import "./backward.css";

/** Beside a map that has a room to itself, pixels. */
const BESIDE = 270;
/** The backup in full, where moves slip and what follows is a soft mean, pixels. */
const BACKUP = 372;

/** The sweep, large, with its slider; beside it a cell's backup, and a press away hard value iteration. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Backward>) {
  const { map, show } = params;
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  const { lit, onHover } = pointer;
  const room = useRoom();
  const alone =
    room && !room.shows("cell") && !room.shows("hard")
      ? { width: room.width - BESIDE, height: room.height - 4, beside: BESIDE }
      : null;
  return (
    <MapColumns
      share={alone ? 1 : 0.55}
      besideAtLeast={room ? 0 : BACKUP}
      slug="backward"
      {...{ editor, knobs, params, edit }}
      renderMap={(place) => (
        <SoftValues {...{ result, show, onTime, onHover }} {...surface} {...place} {...alone} pointed={lit} />
      )}
    >
      {(width) => (
        <div className="map-stack" style={{ inlineSize: width }}>
          <StepsBack name="cell">
            <Backup result={result} cell={lit} />
          </StepsBack>
          <More name="hard" title="Beside hard value iteration">
            <HardBeside {...{ result, lit, width }} />
          </More>
        </div>
      )}
    </MapColumns>
  );
}
