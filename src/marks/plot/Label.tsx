import type { ReactNode } from "react";
import { type Colour, paint } from "../colour.ts";
import { type Anchor, keptWithin } from "../keptWithin.ts";
import { usePlot } from "./context.ts";
import { lengthOf } from "./wordingFor.ts";

interface Props {
  /** Its place in the data's units; left out, it is counted from the drawing's corner. */
  readonly x?: number;
  readonly y?: number;
  /** Pixels from there, right and down. */
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: Anchor;
  readonly colour?: Colour;
  /** Height of its letters, pixels. */
  readonly size?: 13 | 15 | 19;
  readonly strong?: boolean;
  /** Without its halo: it stands on a mark. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** Letters that stand in a crowd, pixels: bold whatever else they are, with a wider halo. */
const LARGE = 19;

/** What is written, if it is text alone; else null. */
function plainText(children: ReactNode): string | null {
  const parts: readonly ReactNode[] = Array.isArray(children) ? children : [children];
  return parts.every((part) => typeof part === "string" || typeof part === "number") ? parts.join("") : null;
}

/**
 * A word on the drawing, at what it names, with a halo that parts it from what lies under it. At a place in the data it keeps within
 * the drawing, wherever a knob takes that place.
 */
export function Label({
  x,
  y,
  dx = 0,
  dy = 0,
  anchor,
  colour = "ink-2",
  size = 13,
  strong,
  bare,
  children,
}: Props) {
  const plot = usePlot();
  const words = plainText(children);
  const at = (x === undefined ? 0 : plot.x(x)) + dx;
  const weight = size === LARGE ? " plot-label-large" : strong ? " plot-label-strong" : "";
  return (
    <text
      className={`plot-label${weight}`}
      x={x === undefined || words === null ? at : keptWithin(plot.width, at, lengthOf(size, words), anchor)}
      y={(y === undefined ? 0 : plot.y(y)) + dy}
      textAnchor={anchor}
      fill={paint(colour)}
      fontSize={size}
      style={bare ? { stroke: "none" } : undefined}
    >
      {children}
    </text>
  );
}
