import type { Walk } from "../../control/gaussianWalk.ts";
import { AmountPlot } from "../../marks/time/AmountPlot.tsx";
import type { Times } from "../../marks/time/TimePlot.tsx";
import { Clip, Curve, Dots, EndLabels, Whiskers } from "../../marks/plot/index.ts";
import { worldLook } from "../../marks/worldLook.ts";
import { readable } from "../../math/formatNumber.ts";
import { ratioBand } from "../../math/varianceBand.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { GaussianBridge } from "./model.ts";

interface Props extends Times {
  readonly result: GaussianBridge;
  readonly width: number;
  readonly height: number;
  /** The time up to which the curves are drawn. */
  readonly reached: number;
}

const levels = [-3, -2, -1, 0, 1, 2].flatMap((decade) =>
  [1, 1.5, 2, 3, 4, 6, 8].map((k) => k * 10 ** decade),
);
/** Between pinned ends a message is at its widest four times as wide as the bridge: there is room for all of it. */
const BRIDGE_ROOM = 4;
/** Others may be far wider than what is known by both: room for so many times the widest product shows where they cross. */
const ROOM = 2.2;

/**
 * The variance of both messages, of their product and of the paths against t, with the Brownian bridge's exact curve: the part
 * `bridge`, without which the others have the whole axis.
 */
export function VariancePlot({ result, reached, ...times }: Props) {
  const { moments, bridge, isBridge, believed, actual } = result;
  const { t } = times;
  const walks = [believed, actual].filter((walk) => walk !== null);
  const hasBridge = useRoom()?.shows("bridge") ?? true;
  const known = [
    hasBridge ? bridge : [],
    ...walks.map(({ exact }) => exact.map(({ variance }) => variance)),
  ].flat();
  const forward = moments.map((moment) => moment.forward.variance);
  const backward = moments.map(({ backwardPrecision }) => 1 / backwardPrecision);
  const soFar = (values: readonly number[]) => values.slice(0, reached + 1);
  return (
    <AmountPlot
      {...times}
      withTimes
      name="Variance a coordinate"
      unit="units²"
      title="Variance of the messages, of their product and of the sampled paths against t"
      most={(isBridge ? BRIDGE_ROOM : ROOM) * Math.max(...known)}
      levels={levels}
    >
      <Clip>
        <Curve data={soFar(forward)} x={at} y={itself} colour="forward" />
        <Curve data={soFar(backward)} x={at} y={itself} colour="backward" />
        {hasBridge && (
          <Curve data={soFar(bridge)} x={at} y={itself} colour="prior" weight={6} opacity={0.35} />
        )}
        {walks.map((walk) => (
          <Sampled key={walk.dynamics} walk={walk} reached={reached} />
        ))}
      </Clip>
      <EndLabels
        labels={[
          {
            key: "alpha",
            x: reached,
            y: forward[reached],
            text: "α",
            value: readable(forward[t]),
            colour: "forward",
          },
          {
            key: "beta",
            x: reached,
            y: backward[reached],
            text: "β",
            value: readable(backward[t]),
            colour: "backward",
          },
          ...(hasBridge
            ? [
                {
                  key: "bridge",
                  x: reached,
                  y: bridge[reached],
                  text: "s t(T − t)/T",
                  colour: "ink-2",
                } as const,
              ]
            : []),
          ...walks.map(({ dynamics, exact }) => ({
            key: dynamics,
            x: reached,
            y: exact[reached].variance,
            text: dynamics === "true" ? "true" : "α·β",
            value: exact[t].variance.toFixed(3),
            colour: worldLook[dynamics].colour,
          })),
        ]}
        below={10}
      />
    </AmountPlot>
  );
}

const at = (_: unknown, t: number) => t;
const itself = (value: number) => value;

/** The exact variance as a curve, the paths' as dots, and what chance allows them as whiskers. */
function Sampled({ walk, reached }: { readonly walk: Walk; readonly reached: number }) {
  const { dynamics, count, allowed } = walk;
  const [low, high] = ratioBand(count, allowed);
  const look = worldLook[dynamics];
  const exact = walk.exact.slice(0, reached + 1);
  const sampled = walk.sampled.slice(0, reached + 1);
  return (
    <>
      <Curve data={exact} x={at} y={({ variance }) => variance} {...look} />
      <Whiskers
        data={exact}
        x={at}
        low={({ variance }) => low * variance}
        high={({ variance }) => high * variance}
        colour={look.colour}
        weight={1}
      />
      <Dots data={sampled} x={at} y={itself} colour={look.colour} r={2} />
    </>
  );
}
