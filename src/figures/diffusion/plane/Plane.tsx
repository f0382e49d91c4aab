import type { ReactNode } from "react";
import { AxisX, AxisY, linear, Plot } from "../../../marks/plot/index.ts";

interface Props {
  readonly title: string;
  readonly size: number;
  /** Codes of digits lie farther out than all other data. */
  readonly isWide?: boolean;
  readonly under?: ReactNode;
  readonly children?: ReactNode;
}

/** The half width of the plane: all but one in 400 of N(0, I) are on it. */
const EDGE = 3.2;
const scale = linear([-EDGE, EDGE]);
const wide = linear([-1.4 * EDGE, 1.4 * EDGE]);
const margin = { left: 22, right: 4, top: 6, bottom: 20 };
const ticks = [-2, 0, 2];

/** The plane of x, square. */
export function Plane({ title, size, isWide = false, under, children }: Props) {
  const of = isWide ? wide : scale;
  return (
    <Plot {...{ title, margin, under }} width={size} height={size} x={of} y={of}>
      <AxisX ticks={ticks} />
      <AxisY ticks={ticks} />
      {children}
    </Plot>
  );
}
