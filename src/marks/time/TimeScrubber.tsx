import { useSweep } from "./useSweep.ts";
import "./timeScrubber.css";

interface Props {
  readonly id: string;
  readonly t: number;
  /** The first time, 1 if it is left out, and the last. */
  readonly first?: number;
  readonly horizon: number;
  /** The way that the computation runs: −1 from T down to 1, 1 from 1 up to T. */
  readonly direction: -1 | 1;
  readonly onTime: (t: number) => void;
}

/** A slider over the times up to T, and buttons that walk along it the way the computation runs. */
export function TimeScrubber({ id, t, first = 1, horizon, direction, onTime }: Props) {
  const [from, to] = direction === 1 ? [first, horizon] : [horizon, first];
  const { playing, play, pause, goTo } = useSweep({ t, from, to, onTime });
  return (
    <div className="time-scrubber">
      <button type="button" onClick={playing ? pause : play}>
        {playing ? "Pause" : "Play"}
      </button>
      <button type="button" disabled={t === to} onClick={() => goTo(t + direction)}>
        Step
      </button>
      <button type="button" onClick={() => goTo(from)}>
        Rewind
      </button>
      <input
        id={id}
        type="range"
        min={first}
        max={horizon}
        step={1}
        value={t}
        aria-label="Time t"
        aria-valuetext={`t = ${t} of ${horizon}`}
        onChange={(event) => goTo(event.target.valueAsNumber)}
      />
      <output htmlFor={id}>
        <i>t</i> = {t} of {horizon}
      </output>
    </div>
  );
}
