import type { Colour } from "../../marks/colour.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { EstimateStrip } from "../../marks/estimators/EstimateStrip.tsx";
import { Bars, Rule } from "../../marks/plot/index.ts";
import { Titled } from "../../marks/Titled.tsx";
import { histogramOf, reachOf } from "./histogram.ts";
import { drawCount, type Slopes } from "./model.ts";
import { SlopeWords } from "./SlopeWords.tsx";

interface Props {
  readonly slopes: Slopes;
  /** There is an estimate to show: the way back is done, or none is needed. */
  readonly isReady: boolean;
  readonly width: number;
  readonly height: number;
}

/** How high the hill of draws stands, and the line to the exact answer. */
const [HILL, GAP] = [0.86, 0.43];

/** What a thousand draws give for one parameter, against the exact answer. */
export function SlopeStrip({ slopes, isReady, width, height }: Props) {
  const { parameter, exact, route, draws, limit } = slopes;
  const bars = histogramOf(slopes);
  const tallest = Math.max(...bars.map(({ count }) => count));
  const isNaive = route === "naive";
  const look: { colour: Colour; mark?: string } = isNaive ? { colour: "theta" } : estimatorLook[route];
  return (
    <Titled title={<SlopeWords slopes={slopes} isReady={isReady} />}>
      <EstimateStrip
        title={`Gradients in ${parameter === "mu" ? "μ" : "σ"} from ${drawCount} draws, and the exact one`}
        {...{ width, height }}
        margin={{ left: 12, right: 12, top: 4, bottom: 20 }}
        domain={reachOf(slopes)}
        ticks={6}
        exact={isReady ? exact : null}
        dash="4 3"
        estimates={isReady ? [{ value: draws[0], lane: 0, ...look }] : []}
      >
        {isReady && (
          <Bars
            data={bars}
            x1={({ from }) => from}
            x2={({ from, to }) => to - 0.06 * (to - from)}
            y2={({ count }) => (HILL * count) / tallest}
            colour={isNaive ? "ink-3" : look.colour}
            opacity={0.5}
          />
        )}
        {isReady && isNaive && <Rule y={GAP} from={limit} to={exact} colour="bad" weight={2.5} />}
      </EstimateStrip>
    </Titled>
  );
}
