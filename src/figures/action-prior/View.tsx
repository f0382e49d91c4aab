import { valuesAt } from "../../control/backwardMessages.ts";
import { Columns } from "../../marks/Columns.tsx";
import { useValueDomain } from "../../marks/grid/index.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { MapPair } from "../../gridworld/MapPair.tsx";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { ActionsTable } from "./ActionsTable.tsx";
import { Arrivals } from "./Arrivals.tsx";
import type { Knobs } from "./figure.ts";
import type { ActionPrior } from "./model.ts";
import { PriorBars } from "./PriorBars.tsx";
import { PriorMap } from "./PriorMap.tsx";
import { Verdicts } from "./Verdicts.tsx";
import "./action-prior.css";

/** The prior to drag on the left; on the right two policies and how far they get, and a press away their numbers. */
export function View({ params, knobs, result, edit }: ViewProps<Knobs, ActionPrior>) {
  const { map, beside } = params;
  const { editor, surface, onTime } = useMapView({ ...result, map, edit });
  const { world, messages, t, horizon } = result;
  const shown = [beside, "withPrior"] as const;
  const lows = shown.flatMap((name) => Array.from(world.open, (s) => valuesAt(messages[name], t)[s]));
  const domain = useValueDomain(Math.min(...lows), Math.max(...lows));
  return (
    <Columns share={0.28} narrowBelow={660} className="action-prior map-words">
      {({ left, right, narrow }) => {
        const both = {
          result,
          domain,
          surface,
          width: narrow ? right : Math.floor((right - 16) / 2),
          height: narrow ? 260 : 250,
        };
        return (
          <>
            <section style={{ inlineSize: left }}>
              <p className="map-heading">Drag the prior: log p + c, nats</p>
              <PriorBars {...{ result, edit }} width={left} height={narrow ? 240 : 340} />
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
              <Arrivals result={result} names={[...new Set([...shown, "uniform"] as const)]} />
            </section>
            <MapTools {...{ editor, knobs, params, edit }} slug="action-prior" />
            <div className="columns-across">
              <More name="numbers" title="Both computations, in numbers">
                <Part name="agreement" instead={<Hidden height={212} />}>
                  <div className="action-prior-numbers">
                    <Verdicts result={result} />
                    <ActionsTable result={result} />
                  </div>
                </Part>
              </More>
            </div>
          </>
        );
      }}
    </Columns>
  );
}
