import type { ViewProps } from "../../frame/contract.ts";
import { MapTools } from "../../gridworld/MapTools.tsx";
import { useMapView } from "../../gridworld/useMapView.ts";
import { Columns } from "../../marks/Columns.tsx";
import { TimeScrubber } from "../../marks/time/TimeScrubber.tsx";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import { BeliefBars } from "./BeliefBars.tsx";
import { BridgeMap } from "./BridgeMap.tsx";
import type { Knobs } from "./figure.ts";
import { GapPlot } from "./GapPlot.tsx";
import type { Optimism } from "./model.ts";
import { ReturnPlot } from "./ReturnPlot.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import "./optimism.css";

/** Height of the histograms, pixels. */
const LIVES = 220;

/** Both monkeys on the map, and below what each believes that it will collect beside what it does. */
export function View(props: ViewProps<Knobs, Optimism>) {
  const { params, knobs, result, edit } = props;
  const { bridge, t, cell } = result;
  const { editor, surface, onTime } = useMapView({ map: params.map, world: bridge.world, cell, edit });
  return (
    <Columns share={0.5} gap={24} narrowBelow={600} className="optimism columns-large">
      {({ width, left, right, narrow }) => (
        <>
          {twoMonkeys.map((monkey, i) => (
            <BridgeMap
              key={monkey.name}
              {...{ result, monkey, surface }}
              width={i === 0 ? left : right}
              height={narrow ? 210 : 228}
            />
          ))}
          <p className="columns-across optimism-key">
            Arrows: what it does at <i>t</i> = {t} of {bridge.horizon}. The more colour a cell has, the longer
            it really is there.
          </p>
          <div className="columns-across more-row">
            <More name="step" title="One step">
              <TimeScrubber id="optimism-t" t={t} horizon={bridge.horizon} direction={1} onTime={onTime} />
              <BeliefBars {...{ result, params, knobs, edit }} />
            </More>
            <More name="lives" title={`${params.lives.toLocaleString("en-GB")} lives`}>
              <Part name="collected" instead={<Hidden height={LIVES} />}>
                <Part name="causal" instead={<Hidden height={LIVES} />}>
                  <ReturnPlot result={result} width={width} height={LIVES} />
                </Part>
              </Part>
            </More>
            <MapTools {...{ editor, knobs, params, edit }} slug="optimism" />
          </div>
          <div className="columns-across">
            <GapPlot result={result} width={width} />
          </div>
        </>
      )}
    </Columns>
  );
}
