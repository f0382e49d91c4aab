import type { Walk } from "../../control/gaussianWalk.ts";
import { AmountPlot } from "../../marks/time/AmountPlot.tsx";
import type { Times } from "../../marks/time/TimePlot.tsx";
import { Clip, Curve, Dots, EndLabels, Label, usePlot, Whiskers } from "../../marks/plot/index.ts";
import { worldLook } from "../../marks/worldLook.ts";
import { ratioBand } from "../../math/varianceBand.ts";
import type { GaussianBridge } from "./model.ts";

interface Props extends Times {
  readonly result: GaussianBridge;
  readonly width: number;
  readonly height: number;
}

const levels = [-3, -2, -1, 0, 1, 2].flatMap((decade) =>
  [1, 1.5, 2, 3, 4, 6, 8].map((k) => k * 10 ** decade),
);
/** Messages may be far wider than what is known by both: room for so many times the widest product shows where they cross. */
const ROOM = 2.2;

/** The variance of both messages, of their product and of the paths against t, with the Brownian bridge's exact curve. */
export function VariancePlot({ result, ...times }: Props) {
  const { moments, bridge, believed, actual } = result;
  const { t, horizon } = times;
  const walks = [believed, actual].filter((walk) => walk !== null);
  const known = [bridge, ...walks.map(({ exact }) => exact.map(({ variance }) => variance))].flat();
  const forward = moments.map((moment) => moment.forward.variance);
  const backward = moments.map(({ backwardPrecision }) => 1 / backwardPrecision);
  return (
    <AmountPlot
      {...times}
      name="Variance a coordinate"
      unit="units²"
      title="Variance of the messages, of their product and of the sampled paths against t"
      most={ROOM * Math.max(...known)}
      levels={levels}
    >
      <Clip>
        <Curve data={forward} x={at} y={itself} colour="forward" />
        <Curve data={backward} x={at} y={itself} colour="backward" />
        <Curve data={bridge} x={at} y={itself} colour="prior" weight={6} opacity={0.35} />
        {walks.map((walk) => (
          <Sampled key={walk.dynamics} walk={walk} />
        ))}
      </Clip>
      <Messages forward={forward[t]} backward={backward[t]} />
      <EndLabels
        labels={[
          { key: "bridge", x: horizon, y: bridge[horizon], text: "s t(T−t)/T", colour: "ink-2" },
          ...walks.map(({ dynamics, exact }) => ({
            key: dynamics,
            x: horizon,
            y: exact[horizon].variance,
            text: dynamics === "true" ? "true" : "α·β",
            value: exact[t].variance.toFixed(3),
            colour: worldLook[dynamics].colour,
          })),
        ]}
        above={32}
      />
    </AmountPlot>
  );
}

const at = (_: unknown, t: number) => t;
const itself = (value: number) => value;

/** The exact variance as a curve, the paths' as dots, and what chance allows them as whiskers. */
function Sampled({ walk: { dynamics, count, allowed, exact, sampled } }: { readonly walk: Walk }) {
  const [low, high] = ratioBand(count, allowed);
  const look = worldLook[dynamics];
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

/** Both messages' variances, named where they come from. */
function Messages({ forward, backward }: { readonly forward: number; readonly backward: number }) {
  const { left, right, top } = usePlot();
  return (
    <>
      <Label dx={left + 6} dy={top + 14} colour="forward" strong>
        {`α ${forward.toFixed(2)} ↗`}
      </Label>
      <Label dx={right - 6} dy={top + 14} anchor="end" colour="backward" strong>
        {`↘ β ${Number.isFinite(backward) ? backward.toFixed(2) : "∞"}`}
      </Label>
    </>
  );
}
