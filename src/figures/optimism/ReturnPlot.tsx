import type { Walker } from "../../control/bridgeWalkers.ts";
import {
  AxisX,
  Bars,
  Facet,
  formatTick,
  Label,
  linear,
  Plot,
  Rule,
  usePlot,
} from "../../marks/plot/index.ts";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Optimism } from "./model.ts";

interface Props {
  readonly result: Optimism;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 18, right: 44, top: 0, bottom: 22 };
/** Room for the two labels above the bars, pixels. */
const LABELS = 42;
/** Narrower than this there is no room for all numbers, nor for two words after the axis, pixels. */
const ROOM = 560;
const shares = [0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1];

/** The lives of both monkeys by what they collected, over one scale, with what each believed. */
export function ReturnPlot({ result: { histogram, bridge }, width, height }: Props) {
  const { reach, width: bin, bins } = histogram;
  const rescaled = useRecentChange(reach);
  const full = {
    optimistic: useSteppedLevel(Math.max(...bins.map(({ optimistic }) => optimistic)), shares),
    causal: useSteppedLevel(Math.max(...bins.map(({ causal }) => causal)), shares),
  };
  return (
    <Plot
      title="Simulated lives by what they collected, and what each monkey believed that it would collect"
      {...{ width, height, margin }}
      x={linear([-reach - bin / 2, bin / 2])}
      y={linear([0, 1])}
    >
      {({ bottom }) => (
        <>
          {twoMonkeys.map(({ name, colour }, i) => (
            <Facet
              key={name}
              top={(i * bottom) / 2 + LABELS}
              bottom={((i + 1) * bottom) / 2}
              y={linear([0, full[name]])}
            >
              <Rule y={0} colour="line" weight={1} />
              <Bars
                data={bins}
                x1={({ to }) => to - bin}
                x2={({ to }) => to}
                y2={(row) => row[name]}
                colour={colour}
                opacity={0.5}
                weight={1}
                outline="surface"
              />
              <Means walker={bridge[name]} full={full[name]} colour={colour} brief={width < ROOM} />
            </Facet>
          ))}
          <AxisX
            ticks={[1, 0.75, 0.5, 0.25, 0].map((share) => -share * reach)}
            format={(tick) => `${tick === -reach ? "≤ " : ""}${formatTick(tick)}`}
            label={rescaled ? (width < ROOM ? "new" : "new scale") : "nats"}
          />
        </>
      )}
    </Plot>
  );
}

interface MeansProps {
  readonly walker: Walker;
  /** The share of lives that fills the row. */
  readonly full: number;
  readonly colour: "theta" | "phi";
  /** Leave the exact mean to the table. */
  readonly brief: boolean;
}

/** The mean that a monkey got and the one that it believed in, each named above its bars. */
function Means({ walker: { mean, standardError, exact, believed }, full, colour, brief }: MeansProps) {
  const { x, y, left, right, top } = usePlot();
  const beside = (at: number) =>
    x(at) > right / 2
      ? ({ x: at, dx: -6, anchor: "end" } as const)
      : ({ x: at, dx: 6, anchor: "start" } as const);
  return (
    <>
      <Label dx={left} dy={top - 4} size={15}>{`${Number((100 * full).toFixed(0))} % of lives`}</Label>
      <Rule y={full} to={x.invert(left + 90)} colour="line" weight={1} />
      <Rule x={exact.mean} to={y.invert(top - 36)} weight={2.5} />
      <Rule x={believed.mean} to={y.invert(top - 17)} colour={colour} weight={2} dash="4 3" />
      <Label {...beside(exact.mean)} dy={top - 22} size={15} colour="ink" strong>
        {`collects ${readable(mean)} ± ${readable(standardError)}${brief ? "" : ` (exactly ${readable(exact.mean)})`}`}
      </Label>
      <Label {...beside(believed.mean)} dy={top - 4} size={15} colour={colour} strong>
        {`believes ${readable(believed.mean)}`}
      </Label>
    </>
  );
}
