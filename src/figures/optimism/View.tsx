import type { ViewProps } from "../../frame/contract.ts";
import { MapPair } from "../../gridworld/MapPair.tsx";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Columns } from "../../marks/Columns.tsx";
import { BeliefBars } from "./BeliefBars.tsx";
import { BridgeMap, fullColour } from "./BridgeMap.tsx";
import type { Knobs } from "./figure.ts";
import { LotteryPlot } from "./LotteryPlot.tsx";
import { LotteryTable } from "./LotteryTable.tsx";
import { monkeys, type Optimism } from "./model.ts";
import { ReturnPlot } from "./ReturnPlot.tsx";
import "./optimism.css";

/** The lottery on the left: the point in one decision. The bridge on the right: the same, thirty times over. */
export function View(props: ViewProps<Knobs, Optimism>) {
  const { params, knobs, result, edit } = props;
  const { bridge, t, cell } = result;
  const { editor, surface, onTime } = useMapView({ map: params.map, world: bridge.world, cell, edit });
  return (
    <Columns share={0.37} gap={28} narrowBelow={700} className="optimism map-words">
      {({ left, right, narrow }) => {
        const room = narrow
          ? { width: right, height: 180 }
          : { width: Math.floor((right - 16) / 2), height: 150 };
        return (
          <>
            <section style={{ inlineSize: left }}>
              <p className="map-heading">One decision: a lottery</p>
              <LotteryPlot {...props} width={left} height={narrow ? 280 : 330} />
              <LotteryTable result={result} winProbability={params.winProbability} />
            </section>
            <section style={{ inlineSize: right }}>
              <p className="map-heading">
                {`${bridge.horizon} decisions: a bridge, slip ${(100 * params.slip).toFixed(0)} %`}
              </p>
              <MapPair
                slug="optimism"
                {...{ t, onTime }}
                horizon={bridge.horizon}
                direction={1}
                legend={{ domain: fullColour, width: 160, label: "steps" }}
              >
                {monkeys.map((monkey) => (
                  <BridgeMap key={monkey.name} {...{ result, monkey, surface }} {...room} />
                ))}
              </MapPair>
              <BeliefBars {...{ result, params, edit }} />
              <p className="optimism-caption">
                <b>{`${params.lives.toLocaleString("en-GB")} lives in the true world`}</b> by what they
                collect
              </p>
              <ReturnPlot result={result} width={right} height={154} />
            </section>
            <MapTools {...{ editor, knobs, params, edit }} slug="optimism" />
          </>
        );
      }}
    </Columns>
  );
}
