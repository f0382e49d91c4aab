import { useCallback } from "react";
import { useValueDomain } from "../../marks/grid/index.ts";
import { actionNames } from "../../control/mdp.ts";
import { type MapInView, MapOverTime } from "../../gridworld/MapOverTime.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { Policy } from "./model.ts";

interface Props extends MapInView {
  readonly result: Policy;
  readonly show: "entropy" | "V";
}

/** From the surest policy to the one that does anything. */
const entropies = [0, Math.log(actionNames.length)] as const;

/** The policy as arrows over its entropy, or over V; the slider over t and the legend. */
export function PolicyGrid({ result, show, ...map }: Props) {
  const { world, problem, policy, t, values, entropy, rangeOfV } = result;
  const domainOfV = useValueDomain(...rangeOfV);
  const colours = show === "V" ? { values, domain: domainOfV } : { values: entropy, domain: entropies };
  const describe = useCallback((s: number) => describePolicy(policy.subarray(5 * s, 5 * s + 5)), [policy]);
  return (
    <MapOverTime
      {...map}
      {...colours}
      {...{ t, policy, describe }}
      slug="policy"
      horizon={problem.horizon}
      map={world.map}
      name={`Policy at t = ${t}`}
      label={`${show}, nats`}
    />
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
