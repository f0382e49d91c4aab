import type { Kind } from "../../../inference/diffusionSchedules.ts";
import { useSweep } from "../../../marks/time/useSweep.ts";

interface Props {
  /** The noise, from 0 to 1. */
  readonly time: number;
  readonly kind: Kind;
  readonly onTime: (time: number) => void;
}

/** Stops of the slider between no noise and nothing else. */
const STOPS = 50;

/** A slider over the noise, and a button for each way along it: the encoder's and the decoder's. */
export function NoiseScrubber({ time, kind, onTime }: Props) {
  const t = Math.round(time * STOPS);
  const onStop = (stop: number) => onTime(stop / STOPS);
  const there = useSweep({ t, from: 0, to: STOPS, onTime: onStop });
  const back = useSweep({ t, from: STOPS, to: 0, onTime: onStop });
  const press = (way: typeof there, other: typeof there) => () => {
    other.pause();
    if (way.playing) way.pause();
    else way.play();
  };
  const said = kind === "flow" ? `t = ${(1 - time).toFixed(2)}` : `t/T = ${time.toFixed(2)}`;
  return (
    <div className="diffusion-scrubber">
      <button type="button" className="screen-only" aria-pressed={there.playing} onClick={press(there, back)}>
        Add noise
      </button>
      <input
        id="diffusion-time"
        className="screen-only"
        type="range"
        min={0}
        max={STOPS}
        step={1}
        value={t}
        aria-label="Noise so far"
        aria-valuetext={`${said}, from data to noise`}
        onChange={(event) => {
          back.pause();
          there.goTo(event.target.valueAsNumber);
        }}
      />
      <button type="button" className="screen-only" aria-pressed={back.playing} onClick={press(back, there)}>
        Take it back
      </button>
      <output htmlFor="diffusion-time">{said}</output>
    </div>
  );
}
