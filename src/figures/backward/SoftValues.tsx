import { useCallback } from "react";
import { Arrows, Letters, Triangles, useValueDomain, ValueLegend, Values } from "../../marks/grid/index.ts";
import { type MapInView, MapOverTime } from "../../gridworld/MapOverTime.tsx";
import { readable } from "../../math/formatNumber.ts";
import type { Backward } from "./model.ts";

interface Props extends MapInView {
  readonly result: Backward;
  readonly show: "V" | "Q";
  readonly lit: number;
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
      slug="backward"
      t={t}
      horizon={messages.problem.horizon}
      map={world.map}
      name={`Soft values at t = ${t}`}
      describe={describe}
      legend={
        <ValueLegend
          domain={domain}
          width={Math.min(map.width, 460)}
          label={show === "Q" ? "Q, nats" : "V, nats"}
          value={values[map.lit]}
        />
      }
    >
      <Values values={values} domain={domain} />
      {show === "Q" && <Triangles actions={actions} domain={domain} />}
      <Arrows policy={policy} />
      <Letters />
    </MapOverTime>
  );
}
