import { type KeyboardEvent, useRef } from "react";
import { useDrag } from "../drag/useDrag.ts";
import "./dragHandle.css";

interface Props {
  /** Where it stands, in pixels of the drawing. */
  readonly x: number;
  readonly y: number;
  /** What it moves, and the value that it has now. */
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Asked to go to a point of the drawing. */
  readonly onDrag: (x: number, y: number) => void;
  /** Asked for so many keyboard steps along x and y (up is positive). */
  readonly onNudge: (across: number, up: number) => void;
  readonly colour: string;
}

const nudges: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
};

/** A knob on the drawing itself: drag it, or move it by the arrow keys (ten steps with Shift). */
export function DragHandle({ x, y, label, value, min, max, onDrag, onNudge, colour }: Props) {
  const grip = useRef<SVGCircleElement>(null);
  const drag = useDrag({
    onDrag: ({ clientX, clientY }, isFirst) => {
      const toPage = grip.current?.ownerSVGElement?.getScreenCTM();
      // Where in the grip it is pressed does not matter.
      if (isFirst || !toPage) return;
      const point = new DOMPoint(clientX, clientY).matrixTransform(toPage.inverse());
      onDrag(point.x, point.y);
    },
  });
  const press = (event: KeyboardEvent) => {
    const nudge = nudges[event.key];
    if (!nudge) return;
    event.preventDefault();
    const steps = event.shiftKey ? 10 : 1;
    onNudge(nudge[0] * steps, nudge[1] * steps);
  };
  return (
    <circle
      ref={grip}
      className="drag-handle"
      cx={x}
      cy={y}
      r={13}
      style={{ fill: colour, stroke: colour }}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      {...drag}
      onKeyDown={press}
    />
  );
}
