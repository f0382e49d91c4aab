import { useCallback, useState } from "react";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapEditor } from "../../gridworld/useMapEditor.ts";
import { Backup } from "./Backup.tsx";
import { HardBeside } from "./HardBeside.tsx";
import type { Backward } from "./model.ts";
import type { Knobs } from "./figure.ts";
import { SoftValues } from "./SoftValues.tsx";
import "./backward.css";

const gap = 26;

/** The sweep, large, with its slider; beside it the hard values, the difference, and a cell's backup. */
export function View({ params, result, edit }: ViewProps<Knobs, Backward>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const [hovered, setHovered] = useState<number | null>(null);
  const editor = useMapEditor(
    params.map,
    useCallback((map: string) => edit({ map }), [edit]),
  );
  const { columns, states } = result.world;
  const choose = useCallback((cell: number) => edit({ at: cellName(columns, cell) }), [edit, columns]);
  const narrow = width < 640;
  const main = narrow ? width : Math.round((width - gap) * 0.53);
  const height = narrow ? 340 : Math.min(560, Math.round(width * 0.37));
  const cell = hovered !== null && hovered < states ? hovered : result.cell;
  return (
    <div className={narrow ? "backward backward-narrow" : "backward"} ref={ref}>
      <MapTools editor={editor} />
      <SoftValues
        result={result}
        show={params.show}
        width={main}
        height={height}
        lit={cell}
        surface={editor.surface}
        onAt={choose}
        onHover={setHovered}
        onTime={useCallback((t: number) => edit({ t }), [edit])}
      />
      <div className="backward-beside">
        <HardBeside result={result} width={narrow ? width : width - gap - main} lit={cell} />
        <Backup result={result} cell={cell} />
      </div>
    </div>
  );
}
