import { type Colour, paint } from "../colour.ts";

/** How a line is drawn. */
export interface Stroke {
  readonly colour?: Colour;
  /** Width, pixels. */
  readonly weight?: number;
  /** SVG's stroke-dasharray, pixels. */
  readonly dash?: string | undefined;
  readonly opacity?: number;
  /** The reader points at what it stands for: heavier. */
  readonly lit?: boolean;
}

/** Pixels that a line grows by while the reader points at its term. */
const LIT = 2;

/** The attributes of a line; an open one has no inside. */
export const strokeOf = (
  { colour = "ink", weight, dash, opacity, lit = false }: Stroke,
  usual: number,
): Readonly<Record<string, string | number | undefined>> => ({
  fill: "none",
  stroke: paint(colour),
  strokeWidth: (weight ?? usual) + (lit ? LIT : 0),
  strokeDasharray: dash === "none" ? undefined : dash,
  strokeOpacity: opacity,
});
