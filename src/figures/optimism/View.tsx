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
import { useIsOpen } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import "./optimism.css";
import { grouped } from "../../math/grouped.ts";

/** Height of the histograms, pixels. */
const LIVES = 220;

/** Of the height of a room, what the words over a map take, and what the gap below it takes; pixels. */
const BESIDE = { words: 26, key: 28, gap: 140 };

/** Both monkeys on the map, and below what each believes that it will collect beside what it does. */
export function View(props: ViewProps<Knobs, Optimism>) {
  const { params, knobs, result, edit } = props;
  const { bridge, t, cell } = result;
  const { editor, surface, onTime } = useMapView({ map: params.map, world: bridge.world, cell, edit });
  const room = useRoom();
  const isStep = useIsOpen("step") && (room?.shows("step") ?? false);
  const hasGap = room?.shows("gap") ?? true;
  const high = room ? room.height - BESIDE.words - (hasGap ? BESIDE.gap : BESIDE.key) : 228;
  const step = (
    <More name="step" title="One step">
      <TimeScrubber id="optimism-t" t={t} horizon={bridge.horizon} direction={1} onTime={onTime} />
      <BeliefBars {...{ result, params, knobs, edit }} />
    </More>
  );
  // A room sees the monkey that is asked, and beside it what it believes.
  const asked = isStep ? twoMonkeys.filter(({ name }) => name === params.backup) : twoMonkeys;
  return (
    <Columns share={isStep ? 0.46 : 0.5} gap={24} narrowBelow={600} className="optimism columns-large">
      {({ width, left, right, narrow }) => (
        <>
          {asked.map((monkey, i) => (
            <BridgeMap
              key={monkey.name}
              {...{ result, monkey, surface }}
              width={i === 0 ? left : right}
              height={narrow ? 210 : high}
            />
          ))}
          {isStep && <div style={{ inlineSize: right }}>{step}</div>}
          {(!room || !hasGap) && (
            <p className="columns-across optimism-key">
              Arrows: what it does at <i>t</i> = {t} of {bridge.horizon}. The more colour a cell has, the
              longer it really is there.
            </p>
          )}
          {!room && (
            <div className="columns-across more-row">
              {step}
              <More name="lives" title={`${grouped(params.lives)} lives`}>
                <Part name="collected" instead={<Hidden height={LIVES} />}>
                  <Part name="causal" instead={<Hidden height={LIVES} />}>
                    <ReturnPlot result={result} width={width} height={LIVES} />
                  </Part>
                </Part>
              </More>
              <MapTools {...{ editor, knobs, params, edit }} slug="optimism" />
            </div>
          )}
          {hasGap && (
            <div className="columns-across">
              <GapPlot result={result} width={width} />
            </div>
          )}
        </>
      )}
    </Columns>
  );
}
