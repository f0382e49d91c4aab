import { useState } from "react";
import { formatPath, type Trajectory } from "../../control/path.ts";
import type { PathPen } from "./usePathPen.ts";
import "../gridworld.css";

interface Props {
  readonly pen: PathPen;
  readonly empty: boolean;
  /** Paths that can be taken over: one for each button, and several that the last button takes in turn. */
  readonly ready?: Readonly<Record<string, Trajectory>>;
  readonly monkeys: readonly Trajectory[];
}

/** Takes back, clears or takes over a path. */
export function PathTools({ pen, empty, ready = {}, monkeys }: Props) {
  const [next, setNext] = useState(0);
  const take = () => {
    pen.put(formatPath(monkeys[next % monkeys.length].actions));
    setNext((next + 1) % monkeys.length);
  };
  return (
    <div className="map-tools">
      <div className="map-steps">
        Path:
        <button type="button" disabled={empty} onClick={pen.back}>
          Back
        </button>
        <button type="button" disabled={empty} onClick={() => pen.put("")}>
          Clear
        </button>
        {Object.entries(ready).map(([name, { actions }]) => (
          <button key={name} type="button" onClick={() => pen.put(formatPath(actions))}>
            {name}
          </button>
        ))}
        <button type="button" disabled={monkeys.length === 0} onClick={take}>
          A monkey’s
        </button>
      </div>
      <output className="map-problem">{pen.problem}</output>
    </div>
  );
}
