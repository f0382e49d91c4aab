import { Bars, Facet, linear, Plot, Rule } from "../../../marks/plot/index.ts";
import { paint } from "../../../marks/colour.ts";
import type { OptimalityChain } from "../model.ts";
import { type ChainLayout, RADIUS } from "./useLayout.ts";
import { edgesOf, messengerOf } from "../../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  readonly layout: ChainLayout;
}

type Place = readonly [x: number, y: number];

const y = linear([0, 1]);
/** Between bars, as a share of one. */
const GAP = 0.08;

/** The arrows of the model, tinted by the message that runs along them to the chosen node; p(s|O) as bars under each state. */
export function ChainDrawing({ result, layout }: Props) {
  const { problem, world, messages, node } = result;
  const { width, height, bars, step, place } = layout;
  const { horizon } = problem;
  const count = world.open.length;
  const half = (Math.max(1.5, Math.min(14, (step - 24) / count)) * count) / 2;
  return (
    <Plot
      title="The arrows of the model, and under each state where it may be"
      aria-hidden="true"
      {...{ width, height, y }}
      margin={{ left: 0, right: 0, top: bars?.top ?? 0, bottom: bars ? height - bars.bottom : 0 }}
      x={linear([0.5, horizon + 0.5])}
    >
      <Tint height={height} from={0} to={(node.t - 1) * step - 3} colour="forward" />
      <Tint height={height} from={node.t * step + 3} to={width} colour="backward" />
      {edgesOf(horizon).map(([from, to]) => (
        <Edge key={`${from.kind}${from.t}${to.kind}`} from={place(from)} to={place(to)} />
      ))}
      {Array.from({ length: horizon - 1 }, (_, i) => {
        const [x, y] = place({ kind: "s", t: i + 1 });
        const isForward = messengerOf({ kind: "s", t: node.t }, i + 1) === "alpha";
        return <Flow key={i} at={[x + step / 2, y + 13]} isForward={isForward} />;
      })}
      {(bars ? messages.states : []).map((marginal, i) => {
        const [x] = place({ kind: "s", t: i + 1 });
        return (
          <Facet key={i} left={x - half} right={x + half} x={linear([0, count])}>
            <Rule y={0} colour="ink-3" weight={1} />
            <Bars
              data={world.open}
              x1={(_, k) => k + GAP / 2}
              x2={(_, k) => k + 1 - GAP / 2}
              y2={(s) => marginal[s]}
              colour="z"
            />
          </Facet>
        );
      })}
    </Plot>
  );
}

interface TintProps {
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly colour: "forward" | "backward";
}

/** The times that a message sums up. */
const Tint = ({ height, from, to, colour }: TintProps) => (
  <rect
    x={from}
    width={Math.max(0, to - from)}
    height={height}
    rx={6}
    fill={paint(colour)}
    fillOpacity={0.09}
  />
);

/** Which way a message runs from one time to the next. */
const Flow = ({ at, isForward }: { readonly at: Place; readonly isForward: boolean }) => (
  <path
    className="optimality-chain-flow"
    stroke={paint(isForward ? "forward" : "backward")}
    d={isForward ? "M-5,-6L5,0L-5,6" : "M5,-6L-5,0L5,6"}
    transform={`translate(${at.join(",")})`}
  />
);

/** An arrow from the rim of one node to the rim of another. */
function Edge({ from, to }: { readonly from: Place; readonly to: Place }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // On a stage without width they stand on one another.
  const length = Math.max(1, Math.hypot(dx, dy));
  const at = (distance: number) => [from[0] + (dx * distance) / length, from[1] + (dy * distance) / length];
  const [x1, y1] = at(RADIUS);
  const [x2, y2] = at(length - RADIUS - 3);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <g className="optimality-chain-edge">
      <line {...{ x1, y1, x2, y2 }} />
      <path d="M-7,-4L0,0L-7,4Z" transform={`translate(${x2},${y2}) rotate(${angle})`} />
    </g>
  );
}
