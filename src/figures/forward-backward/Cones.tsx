import { useCallback, useMemo } from "react";
import type { Road } from "../../control/road.ts";
import type { Palette } from "../../marks/palette.ts";
import { AxisY, Band, Clip, Curve, Label, linear, Painting, usePlot } from "../../marks/plot/index.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import { type Times, TimePlot } from "../../marks/time/TimePlot.tsx";
import { inksOf, layFloor, layTint } from "../../marks/tint.ts";
import { worldLook } from "../../marks/worldLook.ts";
import type { Params } from "./figure.ts";
import type { ForwardBackward } from "./model.ts";

interface Props extends Times {
  readonly result: ForwardBackward;
  readonly across: Params["across"];
  readonly width: number;
  readonly height: number;
  /** The time up to which α and the product are drawn; β comes from the other end. */
  readonly reached?: number;
}

/** Pixels that the number of a line needs. */
const NUMBER = 22;

/** Both messages over time, start at one end and goal at the other, and where their product lies between them. */
export function Cones({ result, across, reached: asked, ...times }: Props) {
  const { world, cones, believed, actual } = result;
  const lines = world[across];
  const reached = asked ?? times.horizon;
  const y = useMemo(() => linear([lines - 0.5, -0.5]), [lines]);
  const draw = useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { x, y }: PlotFrame) => {
      const size = [x(1) - x(0), y(1) - y(0)] as const;
      for (const cone of cones) {
        const boxOf = (line: number) => [x(cone.t - 0.5), y(line - 0.5), ...size] as const;
        layFloor(context, palette, lines, boxOf);
        if (cone.t <= reached) layTint(context, palette, palette.forward, inksOf(cone.logAlpha), boxOf);
        layTint(context, palette, palette.backward, inksOf(cone.logBeta), boxOf);
      }
    },
    [cones, lines, reached],
  );
  const every = Math.ceil(lines / Math.max(1, Math.floor(times.height / NUMBER)));
  return (
    <TimePlot
      {...times}
      title={`Forward and backward messages by ${across === "rows" ? "row" : "column"} over time, with mean and two standard deviations of their product`}
      y={y}
      top={4}
      bottom={4}
      framed
      under={<Painting draw={draw} />}
    >
      <Clip>
        {believed && <Lens road={believed} {...{ across, reached }} />}
        {actual && <Lens road={actual} {...{ across, reached }} />}
      </Clip>
      <AxisY
        ticks={Array.from({ length: Math.ceil(lines / every) }, (_, i) => i * every)}
        format={String}
        grid={false}
      />
      <Names by={across === "rows" ? "row" : "column"} />
    </TimePlot>
  );
}

interface LensProps {
  readonly road: Road;
  readonly across: Params["across"];
  readonly reached: number;
}

/** The mean of a marginal along one axis, and two standard deviations to either side. */
function Lens({ road: { spreads, dynamics }, across, reached }: LensProps) {
  const look = worldLook[dynamics];
  const rows = spreads.slice(0, reached).map(({ row, column, covariance }, i) => ({
    t: i + 1,
    mean: across === "rows" ? row : column,
    reach: 2 * Math.sqrt(covariance[across === "rows" ? 0 : 2]),
  }));
  return (
    <>
      <Band
        data={rows}
        x={({ t }) => t}
        low={({ mean, reach }) => mean - reach}
        high={({ mean, reach }) => mean + reach}
        {...look}
        opacity={0}
        weight={2}
      />
      <Curve data={rows} x={({ t }) => t} y={({ mean }) => mean} {...look} weight={1.2} />
    </>
  );
}

function Names({ by }: { readonly by: string }) {
  const { left, right, top, bottom } = usePlot();
  return (
    <>
      <Label dx={left + 6} dy={top + 16} colour="ink" size={15} strong>
        α →
      </Label>
      <Label dx={right - 6} dy={top + 16} anchor="end" colour="ink" size={15} strong>
        ← β
      </Label>
      {[`by ${by}, and`, "mean ± 2 std", "of α·β"].map((words, i) => (
        <Label key={words} dx={right + 8} dy={(top + bottom) / 2 - 10 + 16 * i}>
          {words}
        </Label>
      ))}
    </>
  );
}
