import type { ViewProps } from "../../frame/contract.ts";
import { MapColumns } from "../../gridworld/MapColumns.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { ActionBars } from "./ActionBars.tsx";
import { BayesLines } from "./BayesLines.tsx";
import type { Knobs } from "./figure.ts";
import type { Policy } from "./model.ts";
import { Others } from "./Others.tsx";
import { PolicyGrid } from "./PolicyGrid.tsx";
import "./policy.css";

/** Height of a map with Bayes' rule below it, pixels: both are seen at once. */
const BESIDE_LINES = 200;

/**
 * The policy on its map, and its five probabilities in one cell; a press away others beside them, and Bayes' rule: in a room
 * beside the map.
 */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, Policy>) {
  const { map, show } = params;
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  const { lit, onHover } = pointer;
  const isBayes = useIsOpen("bayes");
  const isRoom = useRoom() !== null;
  const isWall = result.rows.length === 0;
  return (
    <MapColumns
      share={0.53}
      slug="policy"
      {...{ editor, knobs, params, edit }}
      renderMap={(room) => (
        <PolicyGrid
          {...{ result, show, onTime, onHover }}
          {...surface}
          {...room}
          height={isBayes && !isRoom ? Math.min(BESIDE_LINES, room.height) : room.height}
          pointed={lit}
        />
      )}
    >
      {(width) =>
        isWall ? (
          <p className="map-note">
            This cell is a wall: nobody is ever there, so there is nothing to choose.
          </p>
        ) : (
          <>
            <div className="map-stack" style={{ inlineSize: width }}>
              <StepsBack name="cell">
                <Part name="cell" instead={<Hidden height={240} />}>
                  <ActionBars {...{ result, width }} onAction={(action) => edit({ action })} />
                  <Others result={result} />
                </Part>
              </StepsBack>
              {isRoom && <Bayes result={result} />}
            </div>
            {!isRoom && (
              <Part name="cell">
                <div className="columns-across">
                  <Bayes result={result} />
                </div>
              </Part>
            )}
          </>
        )
      }
    </MapColumns>
  );
}

const Bayes = ({ result }: { readonly result: Policy }) => (
  <More name="bayes" title="Bayes’ rule in five lines">
    <BayesLines result={result} />
  </More>
);
