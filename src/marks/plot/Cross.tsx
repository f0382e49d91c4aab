import type { ReactNode } from "react";
import { type Colour, paint } from "../colour.ts";
import { usePlot } from "./context.ts";
import { Label } from "./Label.tsx";

interface Props {
  /** Its place, in the data's units. */
  readonly x: number;
  readonly y: number;
  readonly colour?: Colour;
  /** Its name, on the side where there is room. */
  readonly children?: ReactNode;
}

/** A named cross: an exact answer, where an estimate would be a dot. */
export function Cross({ x, y, colour = "ink", children }: Props) {
  const plot = usePlot();
  const isRight = plot.x(x) > (plot.left + 2 * plot.right) / 3;
  return (
    <>
      <path
        d="M-6,0H6M0,-6V6"
        transform={`translate(${plot.x(x)},${plot.y(y)})`}
        stroke={paint(colour)}
        strokeWidth={2}
      />
      {children && (
        <Label x={x} y={y} dx={isRight ? -10 : 10} dy={-8} anchor={isRight ? "end" : "start"} colour={colour}>
          {children}
        </Label>
      )}
    </>
  );
}
