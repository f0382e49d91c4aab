import { type Colour, paint } from "../../marks/colour.ts";
import { Label, usePlot } from "../../marks/plot/index.ts";
import { strokeOf } from "../../marks/plot/stroke.ts";
import { lightsWith, useLinkedTerms } from "../../ui/termLinks.ts";
import type { Segment } from "./model.ts";

interface Props {
  readonly segment: Segment;
  /** Its place below the hill, from 0. */
  readonly lane: number;
  /** Where the dashed line of the exact ELBO stands: a name keeps clear of it. */
  readonly elbo: number;
  /** Another bar starts where this one ends, in the lane below. */
  readonly goesOn: boolean;
}

/** Height of a lane, and room that the longest name takes, pixels. */
const [HEIGHT, NAME] = [14, 72];

const colours: Readonly<Record<string, Colour>> = {
  reconstruction: "theta",
  prior: "prior",
  entropy: "phi",
  kl: "kl",
};

/** A term as a length, named behind its end or, at the end of the axis, before it. */
export function TermBar({ segment: { ids, label, from, to, drawn }, lane, elbo, goesOn }: Props) {
  const { lit, hover, toggle } = useLinkedTerms();
  const plot = usePlot();
  const [id] = ids.split("+");
  const isLit = lightsWith(ids, lit);
  const y = plot.bottom + 6 + lane * HEIGHT;
  const [left, right] = [plot.x(from), plot.x(to)].toSorted((a, b) => a - b);
  const isBefore = right + NAME > plot.right;
  const line = plot.x(elbo);
  const end = left - 6;
  const before = end > line - 4 && end - NAME < line ? line - 5 : end;
  return (
    <g
      className={isLit ? "derivation-term derivation-term-lit" : "derivation-term"}
      aria-hidden="true"
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(id)}
      onPointerLeave={() => hover(null)}
      onClick={() => toggle(id)}
    >
      <rect
        fill={isLit ? "var(--lit)" : "transparent"}
        {...{ x: left - 4, y: y - 1, width: right - left + 8, height: HEIGHT }}
      />
      <rect
        {...{ fill: paint(colours[id]), stroke: paint(colours[id]) }}
        strokeWidth={1}
        fillOpacity={drawn ? 0.3 : 1}
        opacity={lit === null || isLit ? 1 : 0.25}
        {...{ x: left, y: y + 1, width: Math.max(1.5, right - left), height: HEIGHT - 4 }}
      />
      {goesOn && (
        <path d={`M${plot.x(to)},${y + 1}v${2 * HEIGHT - 4}`} {...strokeOf({ colour: "ink-2" }, 1)} />
      )}
      <Label
        dx={isBefore ? before : right + 6}
        dy={y + HEIGHT - 3.5}
        anchor={isBefore ? "end" : "start"}
        colour={isLit ? "ink" : "ink-2"}
        strong={isLit}
        bare={isLit}
      >
        {label}
      </Label>
    </g>
  );
}
