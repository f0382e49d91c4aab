import { type ComponentProps, type ReactNode, useMemo } from "react";
import type { Spot } from "../drag/followPointer.ts";
import { placeIn } from "../drag/placeIn.ts";
import { useDrag } from "../drag/useDrag.ts";
import { Bars, linear, Plot } from "../plot/index.ts";
import "./timePlot.css";

/** What pictures over time share. */
export interface Times {
  /** The time on show; the first, 1 if it is left out, and the last. */
  readonly t: number;
  readonly first?: number;
  readonly horizon: number;
  readonly onTime: (t: number) => void;
}

interface Props extends Times, Omit<ComponentProps<typeof Plot>, "x" | "margin" | "children"> {
  /** Pixels above and below the axes' rectangle. */
  readonly top: number;
  readonly bottom: number;
  /** A frame around the time on show, where its column is full of colours. */
  readonly framed?: boolean;
  readonly children: ReactNode;
}

/** The same in all of them, so that a t stands at one place. */
const margin = { left: 42, right: 100 };

/**
 * A plot whose x is the time, with a column at the one on show. Press or drag anywhere to look at another; the slider is
 * its twin for the keyboard.
 */
export function TimePlot(props: Props) {
  const { t, first = 1, horizon, onTime, top, bottom, framed = false, children, ...plot } = props;
  const x = useMemo(() => linear([first - 0.5, horizon + 0.5]), [first, horizon]);
  const look = (spot: Spot) => {
    const across = x.copy().range([margin.left, plot.width - margin.right]);
    const asked = Math.round(across.invert(placeIn(spot, plot)[0]));
    onTime(Math.min(horizon, Math.max(first, asked)));
  };
  const drag = useDrag({ onDrag: look, finger: "sideways" });
  return (
    <Plot {...plot} x={x} margin={{ ...margin, top, bottom }} className="time-plot" {...drag}>
      <Bars
        data={[t]}
        x1={() => t - 0.5}
        x2={() => t + 0.5}
        colour="ink"
        {...(framed ? { opacity: 0, weight: 1.5 } : { opacity: 0.09 })}
      />
      {children}
    </Plot>
  );
}
