import { valuesAt } from "../../control/backwardMessages.ts";
import { useValueDomain } from "../../marks/grid/useValueDomain.ts";
import { ValueLegend } from "../../marks/grid/ValueLegend.tsx";
import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { ActionsTable } from "./ActionsTable.tsx";
import { Arrivals } from "./Arrivals.tsx";
import type { ActionPrior } from "./model.ts";
import type { Params } from "./params.ts";
import { PriorBars } from "./PriorBars.tsx";
import { PriorMap } from "./PriorMap.tsx";
import { Verdicts } from "./Verdicts.tsx";
import "./actionPrior.css";

const gap = 24;
/** Below this all stands in one column. */
const narrowest = 660;

/** The prior to drag and how far each monkey gets on the left; the two policies and their numbers on the right. */
export function View({ params, result, edit }: ViewProps<Params, ActionPrior>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < narrowest;
  const first = narrow ? width : Math.round((width - gap) * 0.31);
  const second = narrow ? width : width - gap - first;
  const { editor, surface, onTime } = useMapView({ ...result, map: params.map, edit });
  const { world, messages, t, horizon } = result;
  const shown = [params.beside, "withPrior"] as const;
  const lows = shown.flatMap((name) => Array.from(world.open, (s) => valuesAt(messages[name], t)[s]));
  const domain = useValueDomain(Math.min(...lows), Math.max(...lows));
  const map = {
    result,
    domain,
    surface,
    width: narrow ? width : Math.floor((second - 16) / 2),
    height: narrow ? 260 : 216,
  };
  return (
    <div className={narrow ? "prior prior-narrow" : "prior"} ref={ref}>
      <section style={{ inlineSize: first }}>
        <p className="prior-title">Drag the prior</p>
        <PriorBars result={result} edit={edit} width={first} height={narrow ? 240 : 236} />
        <Arrivals result={result} />
        <Verdicts result={result} />
      </section>
      <section style={{ inlineSize: second }}>
        <div className="prior-maps">
          <PriorMap {...map} name={params.beside} id="action-prior-at" />
          <PriorMap {...map} name="withPrior" />
        </div>
        <div className="prior-time">
          <TimeScrubber id="action-prior-t" t={t} horizon={horizon} direction={-1} onTime={onTime} />
          <ValueLegend domain={domain} width={190} label="V, nats" />
        </div>
        <ActionsTable result={result} />
      </section>
      <MapTools editor={editor} />
    </div>
  );
}
