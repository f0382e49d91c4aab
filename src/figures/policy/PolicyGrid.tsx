import { useCallback } from "react";
import { GridView } from "../../marks/grid/GridView.tsx";
import { useValueDomain } from "../../marks/grid/useValueDomain.ts";
import { ValueLegend } from "../../marks/grid/ValueLegend.tsx";
import { actionNames } from "../../control/mdp.ts";
import { readable } from "../../math/formatNumber.ts";
import { SmallCells } from "../../gridworld/SmallCells.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import type { Policy } from "./model.ts";

interface Props {
  readonly result: Policy;
  readonly show: "entropy" | "V";
  readonly width: number;
  readonly height: number;
  readonly hovered: number | null;
  readonly surface: MapEditor["surface"];
  readonly onAt: (cell: number) => void;
  readonly onHover: (cell: number | null) => void;
  readonly onTime: (t: number) => void;
}

/** From the surest policy to the one that does anything. */
const entropies = [0, Math.log(actionNames.length)] as const;

/** The policy as arrows over its entropy, or over V; the slider over t and the legend. */
export function PolicyGrid(props: Props) {
  const { result, show, width, height, hovered, surface, onAt, onHover, onTime } = props;
  const { world, problem, policy, t, cell, rangeOfV } = result;
  const domainOfV = useValueDomain(...rangeOfV);
  const values = show === "V" ? result.values : result.entropy;
  const domain = show === "V" ? domainOfV : entropies;
  const label = show === "V" ? "V, nats" : "entropy, nats";
  const describe = useCallback((s: number) => describePolicy(policy.subarray(5 * s, 5 * s + 5)), [policy]);
  const lit = hovered !== null && hovered < world.states ? hovered : cell;
  return (
    <div className="policy-map">
      <TimeScrubber id="policy-t" t={t} horizon={problem.horizon} direction={-1} onTime={onTime} />
      <GridView
        id="policy-at"
        name={`Policy at t = ${t}`}
        map={world.map}
        width={width}
        height={height}
        values={values}
        domain={domain}
        arrows={policy}
        at={cell}
        describe={describe}
        onAt={onAt}
        onHover={onHover}
        {...surface}
      />
      <ValueLegend domain={domain} width={Math.min(width, 460)} label={label} value={values[lit]} />
      <SmallCells world={world} width={width} height={height} />
    </div>
  );
}

/** "right 0.62, stay 0.21, …": the actions that are taken at all, the likeliest first. */
function describePolicy(five: Float64Array): string {
  return actionNames
    .map((action, a) => ({ action, probability: five[a] }))
    .filter(({ probability }) => probability >= 0.005)
    .toSorted((a, b) => b.probability - a.probability)
    .map(({ action, probability }) => `${action} ${readable(probability)}`)
    .join(", ");
}
