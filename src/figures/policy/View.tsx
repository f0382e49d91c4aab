import { useCallback, useState } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { ActionBars } from "./ActionBars.tsx";
import { BayesLines } from "./BayesLines.tsx";
import type { Policy } from "./model.ts";
import type { Params } from "./params.ts";
import { PolicyGrid } from "./PolicyGrid.tsx";
import "./policy.css";

const gap = 26;

/** The policy on its map, and in one cell: its five probabilities, and how they follow from Bayes' rule. */
export function View({ params, result, edit }: ViewProps<Params, Policy>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const [hovered, setHovered] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const { columns } = result.world;
  const narrow = width < 640;
  const main = narrow ? width : Math.round((width - gap) * 0.48);
  return (
    <div className={narrow ? "policy policy-narrow" : "policy"} ref={ref}>
      <MapTools editor={editor} />
      <PolicyGrid
        result={result}
        show={params.show}
        width={main}
        height={narrow ? 340 : Math.min(560, Math.round(width * 0.37))}
        hovered={hovered}
        surface={editor.surface}
        onAt={useCallback((cell: number) => edit({ at: cellName(columns, cell) }), [edit, columns])}
        onHover={setHovered}
        onTime={useCallback((t: number) => edit({ t }), [edit])}
      />
      <div className="policy-cell">
        {result.rows.length === 0 ? (
          <p className="policy-sums">
            This cell is a wall: nobody is ever there, so there is nothing to choose.
          </p>
        ) : (
          <>
            <ActionBars
              result={result}
              width={narrow ? width : width - gap - main}
              onAction={(action) => edit({ action })}
            />
            <BayesLines result={result} />
          </>
        )}
      </div>
    </div>
  );
}
