import { Columns } from "../../marks/Columns.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { ActionBars } from "./ActionBars.tsx";
import { BayesLines } from "./BayesLines.tsx";
import type { Policy } from "./model.ts";
import type { Params } from "./params.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import "./policy.css";

/** The policy on its map, and in one cell: its five probabilities, and how they follow from Bayes' rule. */
export function View({ params: { map, show }, result, edit }: ViewProps<Params, Policy>) {
  const { editor, surface, pointer, onTime } = useMapView({ ...result, map, edit });
  return (
    <Columns share={0.48} gap={26} narrowBelow={640} className="policy">
      {({ width, left, right, narrow }) => (
        <>
          <MapTools editor={editor} />
          <PolicyGrid
            {...{ result, show, onTime }}
            {...surface}
            onHover={pointer.onHover}
            pointed={pointer.lit}
            width={left}
            height={narrow ? 340 : Math.min(560, Math.round(width * 0.37))}
          />
          <div className="policy-cell" style={{ inlineSize: right }}>
            {result.rows.length === 0 ? (
              <p className="policy-sums">
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
    </Columns>
  );
}
