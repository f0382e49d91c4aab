import { type ComponentProps, useCallback } from "react";
import { Triangles, useValueDomain } from "../../marks/grid/index.ts";
import { type MapInView, MapOverTime } from "../../gridworld/MapOverTime.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { Backward } from "./model.ts";

interface Props extends MapInView, Pick<ComponentProps<typeof MapOverTime>, "beside"> {
  readonly result: Backward;
  readonly show: "V" | "Q";
}

/** V_t or Q_t as colours, the policy as arrows, the slider over t and the legend. */
export function SoftValues({ result, show, ...map }: Props) {
  const { world, messages, values, actions, policy, t, rangeOfV, rangeOfQ } = result;
  const domainOfV = useValueDomain(...rangeOfV);
  const domainOfQ = useValueDomain(...rangeOfQ);
  const domain = show === "Q" ? domainOfQ : domainOfV;
  const describe = useCallback(
    (s: number) => (Number.isFinite(values[s]) ? `V ${readable(values[s])} nats` : ""),
    [values],
  );
  return (
    <MapOverTime
      {...map}
      {...{ t, values, domain, policy, describe }}
      slug="backward"
      horizon={messages.problem.horizon}
      map={world.map}
      name={`Soft values at t = ${t}`}
      label={`${show}, nats`}
      lit={map.pointed}
    >
      {show === "Q" && <Triangles actions={actions} domain={domain} />}
    </MapOverTime>
  );
}
