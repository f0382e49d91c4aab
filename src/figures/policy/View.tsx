import type { ViewProps } from "../../frame/contract.ts";
import { MapColumns } from "../../gridworld/MapColumns.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { ActionBars } from "./ActionBars.tsx";
import { BayesLines } from "./BayesLines.tsx";
import type { Knobs } from "./figure.ts";
import type { Policy } from "./model.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import "./policy.css";

/** The policy on its map, and in one cell: its five probabilities, and how they follow from Bayes' rule. */
export function View({ params: { map, show }, result, edit }: ViewProps<Knobs, Policy>) {
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  const { lit, onHover } = pointer;
  return (
    <MapColumns share={0.48} editor={editor}>
      {({ room, right }) => (
        <>
          <PolicyGrid {...{ result, show, onTime, onHover }} {...surface} {...room} pointed={lit} />
          <div className="map-stack" style={{ inlineSize: right }}>
            {result.rows.length === 0 ? (
              <p className="map-note">
                This cell is a wall: nobody is ever there, so there is nothing to choose.
              </p>
            ) : (
              <>
                <ActionBars result={result} width={right} onAction={(action) => edit({ action })} />
                <BayesLines result={result} />
              </>
            )}
          </div>
        </>
      )}
    </MapColumns>
  );
}
