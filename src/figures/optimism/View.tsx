import { useWidth } from "../../marks/useWidth.ts";
import { ValueLegend } from "../../marks/grid/ValueLegend.tsx";
import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { BeliefBars } from "./BeliefBars.tsx";
import { BridgeMaps, fullColour } from "./BridgeMaps.tsx";
import { LotteryPlot } from "./LotteryPlot.tsx";
import { LotteryTable } from "./LotteryTable.tsx";
import type { Optimism } from "./model.ts";
import type { Params } from "./params.ts";
import { ReturnPlot } from "./ReturnPlot.tsx";
import "./optimism.css";

const gap = 28;
/** Below this the two halves stand one above the other. */
const narrowest = 700;

/** The lottery on the left: the point in one decision. The bridge on the right: the same, thirty times over. */
export function View({ params, result, edit }: ViewProps<Params, Optimism>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const narrow = width < narrowest;
  const first = narrow ? width : Math.round((width - gap) * 0.37);
  const second = narrow ? width : width - gap - first;
  const { lottery, bridge, t, cell } = result;
  const { editor, surface, onTime } = useMapView({ map: params.map, world: bridge.world, cell, edit });
  const legend = 160;
  return (
    <div className={narrow ? "optimism optimism-narrow" : "optimism"} ref={ref}>
      <section style={{ inlineSize: first }}>
        <p className="optimism-title">One decision: a lottery</p>
        <LotteryPlot
          lottery={lottery}
          params={params}
          edit={edit}
          width={first}
          height={narrow ? 280 : 330}
        />
        <LotteryTable lottery={lottery} winProbability={params.winProbability} />
      </section>
      <section style={{ inlineSize: second }}>
        <p className="optimism-title">
          {`${bridge.horizon} decisions: a bridge, slip ${(100 * params.slip).toFixed(0)} %`}
        </p>
        <BridgeMaps
          result={result}
          surface={surface}
          width={narrow ? second : Math.floor((second - 16) / 2)}
          height={narrow ? 180 : 150}
        />
        <div className="optimism-time">
          <TimeScrubber id="optimism-t" t={t} horizon={bridge.horizon} direction={1} onTime={onTime} />
          <ValueLegend domain={fullColour} width={legend} label="steps" />
        </div>
        <BeliefBars result={result} params={params} edit={edit} />
        <p className="optimism-caption">
          <b>{`${params.lives.toLocaleString("en-GB")} lives in the true world`}</b> by what they collect
        </p>
        <ReturnPlot result={result} width={second} height={154} />
      </section>
      <div className="optimism-tools">
        <MapTools editor={editor} />
      </div>
    </div>
  );
}
