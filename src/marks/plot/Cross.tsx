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
  /** Pixels right and down to its name, on a line, where the cross itself stands in a crowd. */
  readonly leader?: readonly [number, number];
}

const beside = (isRight: boolean) =>
  isRight ? ({ dx: -10, dy: -8, anchor: "end" } as const) : { dx: 10, dy: -8 };

const under = ([dx, dy]: readonly [number, number]) => ({ dx, dy: dy + 12, anchor: "middle" }) as const;

/** A named cross: an exact answer, where an estimate would be a dot. */
export function Cross({ x, y, colour = "ink", children, leader }: Props) {
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
      {leader && (
        <path d={`M${plot.x(x)},${plot.y(y)}l${leader.join()}`} stroke={paint("ink-2")} strokeWidth={1} />
      )}
      {children && (
        <Label {...{ x, y, colour }} {...(leader ? under(leader) : beside(isRight))}>
          {children}
        </Label>
      )}
    </>
  );
}
