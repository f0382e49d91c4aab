import type { Walker } from "../../control/bridgeWalkers.ts";
import { AxisX, Dots, Facet, Label, linear, Plot, Rule, usePlot } from "../../marks/plot/index.ts";
import { type MonkeyLook, twoMonkeys } from "../../marks/twoMonkeys.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { readable } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import type { Optimism } from "./model.ts";

interface Props {
  readonly result: Optimism;
  readonly width: number;
}

/** Where there is room a name stands before its line, elsewhere over it; y = 0 is the line in its row. */
const layouts = {
  wide: { margin: { left: 96, right: 78, top: 0, bottom: 24 }, height: 132, row: [-1, 1], over: false },
  narrow: { margin: { left: 12, right: 44, top: 0, bottom: 24 }, height: 176, row: [-0.6, 1.4], over: true },
} as const;
/** Narrower than this there is no room, pixels. */
const WIDE = 560;
const levels = [5, 10, 20, 30, 40, 60, 80, 120, 160, 200, 300, 400, 600, 800, 1200, 1600, 2400, 3200, 4000];
/** The lowest number keeps so much of the axis to its left, as a share. */
const ROOM = 1.1;

/** What each monkey believes that it will collect, what it does collect, and the luck between the two. */
export function GapPlot({ result: { bridge }, width }: Props) {
  const { margin, height, row, over } = layouts[width < WIDE ? "narrow" : "wide"];
  // Not even the scale tells how far a secret reaches.
  const secret = { collected: useIsHidden("collected"), causal: useIsHidden("causal") };
  const { optimistic, causal } = bridge;
  const told = [
    optimistic.believed.mean,
    ...(secret.collected ? [] : [optimistic.mean]),
    ...(secret.causal ? [] : [causal.mean, causal.believed.mean]),
  ];
  const lowest = -Math.min(...told);
  const reach = useSteppedLevel(ROOM * Math.max(1, lowest), levels);
  const rescaled = useRecentChange(reach);
  return (
    <Plot
      title="What each monkey believes that it will collect, and what it collects on average in the true world"
      {...{ width, height, margin }}
      x={linear([-reach, 0])}
      y={linear([-1, 1])}
    >
      {({ bottom }) => (
        <>
          {twoMonkeys.map((monkey, i) => (
            <Facet key={monkey.name} top={(i * bottom) / 2} bottom={((i + 1) * bottom) / 2} y={linear(row)}>
              <Part name={monkey.name}>
                <Row
                  walker={bridge[monkey.name]}
                  monkey={monkey}
                  over={over}
                  isSecret={secret.collected && monkey.name === "optimistic"}
                />
              </Part>
            </Facet>
          ))}
          <AxisX ticks={4} label={rescaled ? (over ? "new" : "new scale") : "nats"} />
        </>
      )}
    </Plot>
  );
}

interface RowProps {
  readonly walker: Walker;
  readonly monkey: MonkeyLook;
  /** The name stands over the line, and there is no room for the standard error. */
  readonly over: boolean;
  /** What it collects is not told yet. */
  readonly isSecret: boolean;
}

/** Its belief as a ring, named above; what it collects as a dot, named below. */
function Row({ walker, monkey, over, isSecret }: RowProps) {
  const { x, y, left, right, top } = usePlot();
  const { mean, standardError, believed } = walker;
  const { title, colour } = monkey;
  const beside = (at: number) =>
    x(at) > (left + right) / 2
      ? ({ x: at, anchor: "end", dx: 8 } as const)
      : ({ x: at, anchor: "start", dx: -8 } as const);
  return (
    <>
      <Label dx={0} dy={over ? top + 18 : y(0) + 5} size={15} colour={colour} strong>
        {title}
      </Label>
      <Rule y={0} colour="line" weight={1} />
      {!isSecret && <Rule y={0} from={mean} to={believed.mean} colour={colour} weight={7} opacity={0.4} />}
      <Dots
        data={[believed.mean]}
        x={(at) => at}
        y={() => 0}
        colour="surface"
        outline={colour}
        r={6}
        rim={3}
      />
      {!isSecret && (
        <>
          <Dots data={[mean]} x={(at) => at} y={() => 0} colour={colour} r={6} rim={1.5} />
          <Label {...beside(mean)} y={0} dy={21} size={15} colour="ink" strong>
            {`collects ${readable(mean)}${over ? "" : ` ± ${readable(standardError)}`}`}
          </Label>
        </>
      )}
      <Label {...beside(believed.mean)} y={0} dy={-10} size={15} colour={colour}>
        {`believes ${readable(believed.mean)}`}
      </Label>
    </>
  );
}
