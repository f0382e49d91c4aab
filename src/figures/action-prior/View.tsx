import { valuesAt } from "../../control/backwardMessages.ts";
import { Columns } from "../../marks/Columns.tsx";
import { useValueDomain } from "../../marks/grid/index.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapPair } from "../../gridworld/MapPair.tsx";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { ActionsTable } from "./ActionsTable.tsx";
import { Arrivals } from "./Arrivals.tsx";
import type { Knobs } from "./figure.ts";
import type { ActionPrior } from "./model.ts";
import { PriorBars } from "./PriorBars.tsx";
import { PriorMap } from "./PriorMap.tsx";
import { Verdicts } from "./Verdicts.tsx";
import "./action-prior.css";

/** The prior to drag and how far each monkey gets on the left; the two policies and their numbers on the right. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, ActionPrior>) {
  const { map, beside } = params;
  const { editor, surface, onTime } = useMapView({ ...result, map, edit });
  const { world, messages, t, horizon } = result;
  const shown = [beside, "withPrior"] as const;
  const lows = shown.flatMap((name) => Array.from(world.open, (s) => valuesAt(messages[name], t)[s]));
  const domain = useValueDomain(Math.min(...lows), Math.max(...lows));
  return (
    <Columns share={0.31} narrowBelow={660} className="action-prior map-words">
      {({ left, right, narrow }) => {
        const both = {
          result,
          domain,
          surface,
          width: narrow ? right : Math.floor((right - 16) / 2),
          height: narrow ? 260 : 216,
        };
        return (
          <>
            <section style={{ inlineSize: left }}>
              <p className="map-heading">Drag the prior</p>
              <PriorBars {...{ result, edit }} width={left} height={narrow ? 240 : 236} />
              <Arrivals result={result} />
              <Verdicts result={result} />
            </section>
            <section style={{ inlineSize: right }}>
              <MapPair
                {...{ t, horizon, onTime }}
                slug="action-prior"
                direction={-1}
                legend={{ domain, width: 190, label: "V, nats" }}
              >
                <PriorMap {...both} name={beside} id="action-prior-at" />
                <PriorMap {...both} name="withPrior" />
              </MapPair>
              <ActionsTable result={result} />
            </section>
            <MapTools {...{ editor, knobs, params, edit }} slug="action-prior" />
          </>
        );
      }}
    </Columns>
  );
}
