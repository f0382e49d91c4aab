import { useCallback } from "react";
import { GridView } from "../../marks/grid/GridView.tsx";
import { useValueDomain } from "../../marks/grid/useValueDomain.ts";
import { ValueLegend } from "../../marks/grid/ValueLegend.tsx";
import { readable } from "../../math/formatNumber.ts";
import { SmallCells } from "../../gridworld/SmallCells.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import type { Backward } from "./model.ts";

interface Props {
  readonly result: Backward;
  readonly show: "V" | "Q";
  readonly width: number;
  readonly height: number;
  readonly lit: number;
  readonly surface: MapEditor["surface"];
  readonly onAt: (cell: number) => void;
  readonly onHover: (cell: number | null) => void;
  readonly onTime: (t: number) => void;
}

/** V_t or Q_t as colours, the policy as arrows, the slider over t and the legend. */
export function SoftValues({ result, show, width, height, lit, surface, onAt, onHover, onTime }: Props) {
  const { world, messages, values, actions, policy, t, cell, rangeOfV, rangeOfQ } = result;
  const domainOfV = useValueDomain(...rangeOfV);
  const domainOfQ = useValueDomain(...rangeOfQ);
  const domain = show === "Q" ? domainOfQ : domainOfV;
  const describe = useCallback(
    (s: number) => (Number.isFinite(values[s]) ? `V ${readable(values[s])} nats` : ""),
    [values],
  );
  return (
    <div className="backward-soft">
      <TimeScrubber id="backward-t" t={t} horizon={messages.problem.horizon} direction={-1} onTime={onTime} />
      <GridView
        id="backward-at"
        name={`Soft values at t = ${t}`}
        map={world.map}
        width={width}
        height={height}
        values={values}
        domain={domain}
        {...(show === "Q" ? { actions } : {})}
        arrows={policy}
        at={cell}
        lit={lit}
        describe={describe}
        onAt={onAt}
        onHover={onHover}
        {...surface}
      />
      <ValueLegend
        domain={domain}
        width={Math.min(width, 460)}
        label={show === "Q" ? "Q, nats" : "V, nats"}
        value={values[lit]}
      />
      <SmallCells world={world} width={width} height={height} />
    </div>
  );
}
