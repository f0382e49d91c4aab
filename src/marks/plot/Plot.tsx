import { type ReactNode, type SVGProps, useId, useMemo } from "react";
import { type Box, PlotContext, type PlotFrame } from "./context.ts";
import type { PlotScale } from "./scales.ts";
import "./plot.css";

interface Props extends Omit<SVGProps<SVGSVGElement>, "x" | "y" | "width" | "height" | "children"> {
  /** What is to be seen, for who cannot see it. */
  readonly title: string;
  /** Size, pixels; marks stand any, 0 included. */
  readonly width: number;
  readonly height: number;
  /** Scales with their domains set: `linear([0, 1])`, `log([0.1, 10])`. The plot gives them their pixels. */
  readonly x: PlotScale;
  readonly y: PlotScale;
  /** Pixels around the axes' rectangle, for numbers and names. */
  readonly margin?: Partial<Box>;
  /** What lies under the marks, on canvases: `<Painting>`. */
  readonly under?: ReactNode;
  /** Marks; or a function of the plot, for what needs its pixels. */
  readonly children: ReactNode | ((frame: PlotFrame) => ReactNode);
}

/** Strokes at the edge are not cut in half. */
const SLACK = { side: 2, top: 4 };

/** A drawing with an x and a y: it sets scales, clip and accessible title for the marks inside. */
export function Plot({
  title,
  width,
  height,
  x,
  y,
  margin = {},
  under,
  children,
  className,
  ...rest
}: Props) {
  const clip = useId();
  const { left = 8, top = 12 } = margin;
  const right = Math.max(left, width - (margin.right ?? 8));
  const bottom = Math.max(top, height - (margin.bottom ?? 22));
  const frame = useMemo(
    () => ({
      width,
      height,
      left,
      right,
      top,
      bottom,
      clip,
      x: x.copy().range([left, right]),
      y: y.copy().range([bottom, top]),
    }),
    [width, height, left, right, top, bottom, clip, x, y],
  );
  const size = { width: Math.max(0, width), height: Math.max(0, height) };
  const drawing = (
    <svg
      {...rest}
      {...size}
      className={className ? `plot ${className}` : "plot"}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <title>{title}</title>
      <clipPath id={clip}>
        <rect
          x={left - SLACK.side}
          y={top - SLACK.top}
          width={right - left + 2 * SLACK.side}
          height={bottom - top + SLACK.top + SLACK.side}
        />
      </clipPath>
      {typeof children === "function" ? children(frame) : children}
    </svg>
  );
  return (
    <PlotContext value={frame}>
      {under === undefined ? (
        drawing
      ) : (
        <div className="plot-stage" style={size}>
          {under}
          {drawing}
        </div>
      )}
    </PlotContext>
  );
}
