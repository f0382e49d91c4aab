import { type ScaleLinear, scaleLinear } from "d3";
import type { ElboTerms } from "../../inference/elboTerms.ts";
import { lightsWith, useLinkedTerms } from "../../ui/termLinks.ts";
import type { DrawnLine } from "./model.ts";
import { type Segment, segmentsOf } from "./segments.ts";

interface Props {
  readonly line: DrawnLine;
  readonly number: number;
  readonly terms: ElboTerms;
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  /** The tallest bar of all lines, as a share: the hills have one scale, so that narrow is tall. */
  readonly tallest: number;
}

const lane = 13;

/** One line: the hill of its single draws, its estimate with two standard errors, and its terms end to end. */
export function LineStrip({ line, number, terms, x, y, height, width, tallest }: Props) {
  const { lit } = useLinkedTerms();
  const segments = segmentsOf(line.name, terms);
  const base = y + height - 8 - 3 * lane;
  const up = scaleLinear([0, tallest], [0, base - y - 6]);
  const inside = (value: number) => Math.min(Math.max(x(value), 2), width - 2);
  const reach = 2 * line.standardError;
  return (
    <g>
      <text className="derivation-row" x={2} y={y + 14}>
        {number}
      </text>
      {line.histogram.map(({ from, to, share }) => (
        <rect
          key={from}
          className="derivation-draws"
          x={x(from)}
          width={Math.max(0, x(to) - x(from) - 0.5)}
          y={base - up(share)}
          height={up(share)}
        />
      ))}
      <line className="derivation-base" x1={10} x2={width - 10} y1={base} y2={base} />
      <line
        className="derivation-interval"
        x1={inside(line.estimate - reach)}
        x2={inside(line.estimate + reach)}
        y1={base}
        y2={base}
      />
      <circle className="derivation-estimate" cx={inside(line.estimate)} cy={base} r={4.5} />
      {segments.map((segment, i) => (
        <TermBar
          key={segment.ids}
          segment={segment}
          x={x}
          y={base + 6 + i * lane}
          faded={lit !== null && !lightsWith(segment.ids, lit)}
          lit={lightsWith(segment.ids, lit)}
        />
      ))}
    </g>
  );
}

interface BarProps {
  readonly segment: Segment;
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly faded: boolean;
  readonly lit: boolean;
}

/** Room that the longest name takes, pixels. */
const nameWidth = 66;

/** A term as a length, named inside where the bar is light and long enough, else behind it or, at the end of the axis, before it. */
function TermBar({ segment: { ids, label, from, to, drawn }, x, y, faded, lit }: BarProps) {
  const { hover, toggle } = useLinkedTerms();
  const [id] = ids.split("+");
  const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const isLast = right + nameWidth > x.range()[1];
  const isInside = drawn && right - left > nameWidth;
  const state = lit ? " derivation-term-lit" : faded ? " derivation-term-faded" : "";
  return (
    <g
      className={`derivation-term derivation-term-${id}${state}`}
      aria-hidden="true"
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(id)}
      onPointerLeave={() => hover(null)}
      onClick={() => toggle(id)}
    >
      <rect className="derivation-term-hit" x={left - 4} width={right - left + 8} y={y - 1} height={lane} />
      <rect
        className={drawn ? "derivation-term-bar derivation-term-drawn" : "derivation-term-bar"}
        x={left}
        width={Math.max(1.5, right - left)}
        y={y + 1}
        height={lane - 4}
      />
      <text
        className={isInside ? "derivation-inside" : undefined}
        x={isInside ? left + 5 : isLast ? left - 5 : right + 5}
        y={y + lane - 3.5}
        textAnchor={isLast && !isInside ? "end" : "start"}
      >
        {label}
      </text>
    </g>
  );
}
