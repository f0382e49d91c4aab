import { useCallback } from "react";
import { Arrows, Letters, useValueDomain, ValueLegend, Values } from "../../marks/grid/index.ts";
import { actionNames } from "../../control/mdp.ts";
import { type MapInView, MapOverTime } from "../../gridworld/MapOverTime.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { Policy } from "./model.ts";

interface Props extends MapInView {
  readonly result: Policy;
  readonly show: "entropy" | "V";
  /** The cell whose number is pointed at in the legend. */
  readonly pointed: number;
}

/** From the surest policy to the one that does anything. */
const entropies = [0, Math.log(actionNames.length)] as const;

/** The policy as arrows over its entropy, or over V; the slider over t and the legend. */
export function PolicyGrid({ result, show, pointed, ...map }: Props) {
  const { world, problem, policy, t, rangeOfV } = result;
  const domainOfV = useValueDomain(...rangeOfV);
  const values = show === "V" ? result.values : result.entropy;
  const domain = show === "V" ? domainOfV : entropies;
  const describe = useCallback((s: number) => describePolicy(policy.subarray(5 * s, 5 * s + 5)), [policy]);
  return (
    <MapOverTime
      {...map}
      slug="policy"
      t={t}
      horizon={problem.horizon}
      map={world.map}
      name={`Policy at t = ${t}`}
      describe={describe}
      legend={
        <ValueLegend
          domain={domain}
          width={Math.min(map.width, 460)}
          label={show === "V" ? "V, nats" : "entropy, nats"}
          value={values[pointed]}
        />
      }
    >
      <Values values={values} domain={domain} />
      <Arrows policy={policy} />
      <Letters />
    </MapOverTime>
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
