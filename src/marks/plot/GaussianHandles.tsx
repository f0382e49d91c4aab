import type { NumberSpec } from "../../knobs/specs.ts";
import { snap } from "../../knobs/snap.ts";
import { pdf } from "../../math/normal.ts";
import type { Colour } from "../colour.ts";
import { Handle } from "./Handle.tsx";

interface Moved {
  readonly mu: number;
  readonly sigma: number;
}

interface Props extends Moved {
  readonly knobs: Readonly<Record<keyof Moved, NumberSpec>>;
  readonly colour: Colour;
  /** What is to be said after "Mean of q" and "Width of q". */
  readonly note?: string;
  /** Steps of the keyboard. */
  readonly steps?: Moved;
  readonly onMove: (patch: Partial<Moved>) => void;
}

/** How far an axis drops its numbers, that the handle on it may cover none. */
export const UNDER_HANDLES = 25;

/** The mean and the width of a bell q in the reader's hand: one on the axis, one on the bell's right shoulder. */
export function GaussianHandles({
  mu,
  sigma,
  knobs,
  colour,
  note = "",
  steps = { mu: 0.02, sigma: 0.01 },
  onMove,
}: Props) {
  const setMean = (z: number) => onMove({ mu: snap(z, knobs.mu) });
  const setWidth = (width: number) => onMove({ sigma: snap(width, knobs.sigma) });
  return (
    <>
      <Handle
        {...{ x: mu, y: 0, value: mu, knob: knobs.mu, colour }}
        label={`Mean of q${note}`}
        onDrag={setMean}
        onNudge={(across) => setMean(mu + steps.mu * across)}
      />
      <Handle
        {...{ x: mu + sigma, y: pdf(mu + sigma, mu, sigma), value: sigma, knob: knobs.sigma, colour }}
        label={`Width of q${note}`}
        onDrag={(z) => setWidth(z - mu)}
        onNudge={(across) => setWidth(sigma + steps.sigma * across)}
      />
    </>
  );
}
