import type { ReactNode } from "react";
import { stepUp } from "../../math/levels.ts";
import { AxisX, linear, Plot } from "../../marks/plot/index.ts";
import type { Domain } from "../../marks/plot/scales.ts";

interface Props {
  readonly title: string;
  readonly reach: number;
  readonly y: Domain;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

const reaches = [20, 60, 200, 600, 2000, 6000, 12_000];
const margin = { left: 40, right: 116, top: 24, bottom: 22 };

/** How far the axis of iterations reaches: it grows in leaps. */
export const reachOf = (iteration: number): number => stepUp(Math.max(1, iteration), reaches);

/** What has been learned against iterations. */
export function TracePlot({ reach, y, children, ...size }: Props) {
  return (
    <Plot {...{ ...size, margin }} x={linear([0, reach])} y={linear(y)}>
      <AxisX ticks={[0, reach / 2, reach]} label="iterations" />
      {children}
    </Plot>
  );
}
