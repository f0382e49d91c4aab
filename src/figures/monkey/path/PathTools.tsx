import { useState } from "react";
import { formatPath, type Trajectory } from "../../../control/path.ts";
import type { MonkeyClock } from "./useMonkeyClock.ts";
import type { PathPen } from "./usePathPen.ts";

interface Props {
  readonly pen: PathPen;
  readonly clock: MonkeyClock;
  readonly empty: boolean;
  /** The optimal path's letters. */
  readonly optimal: string;
  readonly monkeys: readonly Trajectory[];
}

/** Lets the monkeys run; takes back, clears or takes over a path. */
export function PathTools({ pen, clock, empty, optimal, monkeys }: Props) {
  const [next, setNext] = useState(0);
  const take = () => {
    pen.put(formatPath(monkeys[next % monkeys.length].actions));
    setNext((next + 1) % monkeys.length);
  };
  return (
    <div className="map-tools">
      <div className="map-steps">
        <button type="button" className="map-play" onClick={clock.toggle}>
          {clock.playing ? "Pause" : "Play"}
        </button>
        <output className="monkey-time">
          <i>t</i> = {Math.floor(clock.time)}
        </output>
        Path:
        <button type="button" disabled={empty} onClick={pen.back}>
          Back
        </button>
        <button type="button" disabled={empty} onClick={() => pen.put("")}>
          Clear
        </button>
        <button type="button" onClick={() => pen.put(optimal)}>
          Optimal
        </button>
        <button type="button" onClick={take}>
          A monkey’s
        </button>
      </div>
      <output className="map-problem">{pen.problem}</output>
    </div>
  );
}
