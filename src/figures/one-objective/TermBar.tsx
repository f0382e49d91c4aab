import { useId } from "react";
import type { Colour } from "../../marks/colour.ts";
import { Bars, linear, Plot, Rule } from "../../marks/plot/index.ts";
import type { PlotScale } from "../../marks/plot/scales.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Terms } from "./model.ts";
import type { Pair } from "./pairs.ts";

interface Props {
  readonly pair: Pair;
  readonly terms: Terms;
  readonly temperature: number;
  /** Nats. */
  readonly x: PlotScale;
  readonly width: number;
  readonly height: number;
  /** A hairline leads up to the bar before it, which lies right above. */
  readonly isJoined: boolean;
}

/** Room at the two ends of the axis of nats, pixels. */
export const ends = { left: 4, right: 6, top: 0 } as const;
/** Pixels of its height that are free on either side of a bar. */
const FREE = 6;

const looks: Readonly<Record<string, { readonly colour: Colour; readonly opacity?: number }>> = {
  reward: { colour: "theta" },
  prior: { colour: "prior" },
  entropy: { colour: "phi" },
  objective: { colour: "ink-3", opacity: 0.6 },
  gap: { colour: "kl" },
  evidence: { colour: "ink", opacity: 0.75 },
};

/** One term as a length: it starts where the one before it ended. */
export function TermBar({
  pair: { id, from, value, word },
  terms,
  temperature,
  x,
  width,
  height,
  isJoined,
}: Props) {
  const hatch = useId();
  // In pixels from below.
  const y = linear([0, height]);
  const [low, high] = [FREE, height - FREE];
  const start = from(terms, temperature);
  const end = start + value(terms, temperature);
  const reached = id === "gap" ? Math.min(end, Math.max(start, terms.best)) : end;
  return (
    <Plot
      title={`${word}: ${readable(end - start)} nats`}
      {...{ width, height, x, y }}
      margin={{ ...ends, bottom: 0 }}
    >
      {({ x, y }) => (
        <>
          <Rule x={0} colour="line" weight={1} />
          <Rule x={terms.ceiling} dash="4 3" />
          {isJoined && start !== 0 && (
            <Rule x={start} from={high} to={height + low} colour="ink-3" weight={1} />
          )}
          <Bars
            data={[reached]}
            x1={() => start}
            x2={(to) => to}
            {...{ y1: () => low, y2: () => high, ...looks[id] }}
          />
          {id === "gap" && (
            <>
              <pattern
                id={hatch}
                {...{ width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }}
              >
                <rect fill="var(--kl)" width={2.2} height={5} />
              </pattern>
              <rect
                {...{ fill: `url(#${hatch})`, stroke: "var(--kl)", strokeWidth: 1 }}
                x={x(reached)}
                width={x(end) - x(reached)}
                y={y(high)}
                height={high - low}
              />
            </>
          )}
        </>
      )}
    </Plot>
  );
}
