import type { NumberSpec } from "../../knobs/specs.ts";
import { type Colour, paint } from "../colour.ts";
import { DragHandle } from "./DragHandle.tsx";
import { usePlot } from "./context.ts";

interface Props {
  /** Where it stands, in the data's units. */
  readonly x: number;
  readonly y: number;
  /** What it moves, in words. */
  readonly label: string;
  /** The knob that it moves first, and its value now. */
  readonly knob: Pick<NumberSpec, "min" | "max">;
  readonly value: number;
  readonly colour: Colour;
  /** Asked to go to a point, in the data's units; `snap` it to its knob. */
  readonly onDrag: (x: number, y: number) => void;
  /** Asked for so many keyboard steps along x and y (up is positive). */
  readonly onNudge: (across: number, up: number) => void;
}

const within = (value: number, from: number, to: number) => Math.min(to, Math.max(from, value));

/** A knob on the plot itself. One that stands beyond the plot is held at its edge. */
export function Handle({ x, y, label, knob: { min, max }, value, colour, onDrag, onNudge }: Props) {
  const plot = usePlot();
  return (
    <DragHandle
      x={within(plot.x(x), plot.left, plot.right)}
      y={within(plot.y(y), plot.top, plot.bottom)}
      {...{ label, value, min, max, onNudge }}
      colour={paint(colour)}
      onDrag={(px, py) => onDrag(plot.x.invert(px), plot.y.invert(py))}
    />
  );
}
