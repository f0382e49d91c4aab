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
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Policy>) {
  const { map, show } = params;
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  const { lit, onHover } = pointer;
  return (
    <MapColumns
      share={0.53}
      slug="policy"
      {...{ editor, knobs, params, edit }}
      renderMap={(room) => (
        <PolicyGrid {...{ result, show, onTime, onHover }} {...surface} {...room} pointed={lit} />
      )}
    >
      {(width) => (
        <div className="map-stack" style={{ inlineSize: width }}>
          {result.rows.length === 0 ? (
            <p className="map-note">
              This cell is a wall: nobody is ever there, so there is nothing to choose.
            </p>
          ) : (
            <>
              <ActionBars {...{ result, width }} onAction={(action) => edit({ action })} />
              <BayesLines result={result} />
            </>
          )}
        </div>
      )}
    </MapColumns>
  );
}
