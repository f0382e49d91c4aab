import type { OptimalityChain } from "./model.ts";
import { BARS, type ChainLayout, HEIGHT, RADIUS } from "./useLayout.ts";
import { edgesOf, messengerOf } from "../../control/chainNode.ts";

interface Props {
  readonly result: OptimalityChain;
  readonly layout: ChainLayout;
}

/** The arrows of the model, tinted by the message that runs along them to the chosen node; p(s|O) as bars under each state. */
export function ChainDrawing({ result, layout }: Props) {
  const { problem, world, messages, node } = result;
  const { width, step, place } = layout;
  const { horizon } = problem;
  const before = (node.t - 1) * step;
  const after = node.t * step;
  const bar = Math.max(1.5, Math.min(14, (step - 24) / world.open.length));
  return (
    <svg
      className="chain-drawing"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <rect className="chain-past" x={0} y={0} width={Math.max(0, before - 3)} height={HEIGHT} rx={6} />
      <rect
        className="chain-future"
        x={after + 3}
        y={0}
        width={Math.max(0, width - after - 3)}
        height={HEIGHT}
        rx={6}
      />
      {edgesOf(horizon).map(([from, to]) => (
        <Edge key={`${from.kind}${from.t}${to.kind}`} from={place(from)} to={place(to)} />
      ))}
      {Array.from({ length: horizon - 1 }, (_, i) => {
        const [x, y] = place({ kind: "s", t: i + 1 });
        const message = messengerOf({ kind: "s", t: node.t }, i + 1) === "alpha" ? "alpha" : "beta";
        return (
          <path
            key={i}
            className={`chain-flow chain-flow-${message}`}
            d={message === "alpha" ? "M-5,-6L5,0L-5,6" : "M5,-6L-5,0L5,6"}
            transform={`translate(${x + step / 2},${y + 13})`}
          />
        );
      })}
      {messages.states.map((marginal, i) => {
        const [x] = place({ kind: "s", t: i + 1 });
        const left = x - (bar * world.open.length) / 2;
        return (
          <g key={i}>
            <line
              className="chain-ground"
              x1={left}
              x2={left + bar * world.open.length}
              y1={BARS.bottom}
              y2={BARS.bottom}
            />
            {Array.from(world.open, (s, k) => {
              const height = marginal[s] * (BARS.bottom - BARS.top);
              return (
                <rect
                  key={s}
                  className="chain-marginal"
                  x={left + bar * k + 0.5}
                  y={BARS.bottom - height}
                  width={bar - 1}
                  height={height}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** An arrow from the rim of one node to the rim of another. */
function Edge({
  from,
  to,
}: {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const at = (distance: number) => [from[0] + (dx * distance) / length, from[1] + (dy * distance) / length];
  const [x1, y1] = at(RADIUS);
  const [x2, y2] = at(length - RADIUS - 3);
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  return (
    <g className="chain-edge">
      <line x1={x1} y1={y1} x2={x2} y2={y2} />
      <path d="M-7,-4L0,0L-7,4Z" transform={`translate(${x2},${y2}) rotate(${angle})`} />
    </g>
  );
}
