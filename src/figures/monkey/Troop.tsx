import { useCallback } from "react";
import { Crowd, EndMarks, GridView, Letters, Trails, Values } from "../../marks/grid/index.ts";
import { percent } from "../../math/formatNumber.ts";
import { useHeight } from "../../ui/parts/roomContext.ts";
import type { Monkeys } from "./model.ts";
import { useCostDomain } from "./useCostDomain.ts";
import { useMonkeyClock } from "./useMonkeyClock.ts";

/** How far monkeys stray from the middle of a cell, in cells: nobody hides behind another. */
const STRAY = 0.3;
/** What stands over the map, pixels. */
const TOOLS = 62;

/** The monkeys that were sampled, on their way, and how many of them arrive. */
export function Troop({ result, width }: { readonly result: Monkeys; readonly width: number }) {
  const { world, troop, problem } = result;
  const { monkeys } = troop;
  const height = useHeight(300, TOOLS);
  const clock = useMonkeyClock(problem.horizon);
  const cellOf = useCallback((i: number, t: number) => monkeys[i].states[t - 1], [monkeys]);
  return (
    <div className="monkey-troop">
      <div className="map-tools">
        <div className="map-steps">
          <button type="button" className="map-play" onClick={clock.toggle}>
            {clock.playing ? "Pause" : "Play"}
          </button>
          <output className="monkey-time">
            <i>t</i> = {Math.floor(clock.time)}
          </output>
        </div>
        <p className="map-note">
          {Math.round(troop.arrived * monkeys.length)} of {monkeys.length} are at a goal at <i>T</i> (exactly{" "}
          {percent(troop.exactlyArrived)}).
        </p>
      </div>
      <GridView
        map={world.map}
        width={width}
        height={height}
        name={`${monkeys.length} monkeys at t = ${Math.floor(clock.time)}`}
      >
        <Values values={world.cost} domain={useCostDomain(world)} />
        <Letters />
        <Trails walks={monkeys} reach={STRAY} />
        <Crowd count={monkeys.length} cellOf={cellOf} time={clock.time} reach={STRAY} edged />
        <EndMarks />
      </GridView>
    </div>
  );
}
