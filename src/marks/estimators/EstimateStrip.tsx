import type { ReactNode } from "react";
import type { Colour } from "../colour.ts";
import type { Box } from "../plot/context.ts";
import { AxisX, Dots, linear, Plot, Rule } from "../plot/index.ts";
import type { Domain } from "../plot/scales.ts";

interface Interval {
  /** Half its length, in the data's units. */
  readonly half: number;
  readonly weight: number;
  readonly opacity: number;
}

interface Estimate {
  readonly value: number;
  /** Its height on the strip, from 0 at the axis to 1. */
  readonly lane: number;
  readonly colour: Colour;
  readonly mark?: string;
  readonly intervals?: readonly Interval[];
}

interface Props {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly margin: Partial<Box>;
  readonly domain: Domain;
  /** About how many ticks; left out, one at every quarter of the axis. */
  readonly ticks?: number;
  /** Null: nothing to show yet but the axis. */
  readonly exact: number | null;
  /** SVG's stroke-dasharray of the exact answer's line. */
  readonly dash?: string;
  readonly estimates: readonly Estimate[];
  /** What lies behind them: single draws, words. */
  readonly children?: ReactNode;
}

const y = linear([0, 1]);

/** A number on a line: the exact answer upright, estimates of it with their intervals across. What is out of reach stands at the end. */
export function EstimateStrip({ domain, ticks, exact, dash, estimates, children, ...size }: Props) {
  const [low, high] = domain;
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => low + share * (high - low));
  return (
    <Plot {...size} x={linear(domain).clamp(true)} y={y}>
      {children}
      {estimates.flatMap(({ value, lane, colour, intervals = [] }, k) =>
        intervals.map(({ half, ...look }, i) => (
          <Rule key={`${k} ${i}`} y={lane} from={value - half} to={value + half} {...{ colour, ...look }} />
        )),
      )}
      {exact !== null && <Rule x={exact} weight={2} dash={dash} />}
      {estimates.map(({ value, lane, colour, mark }) => (
        <Dots
          key={lane}
          data={[value]}
          x={(at) => at}
          y={() => lane}
          {...(mark ? { colour, mark } : { colour, rim: 1.5 })}
          r={4.5}
        />
      ))}
      <AxisX ticks={ticks ?? quarters} />
    </Plot>
  );
}
