import type { Gridworld } from "../../control/gridworld.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import { Tex } from "../../ui/Tex.tsx";
import { formatShare } from "../../ui/formatShare.ts";

interface Props {
  readonly world: Gridworld;
  /** What the bars are, as a formula and in words. */
  readonly tex: string;
  readonly words: string;
  /** The numbers of a cell: one, or one for each action. */
  readonly valuesOf: (cell: number) => ArrayLike<number>;
  /** The number that fills a cell; by default the largest. */
  readonly full?: number;
  readonly tone: "alpha" | "beta" | "both";
  readonly width: number;
  readonly height: number;
}

/** Room for a number, or a letter, over a bar, pixels. */
const NUMBER = 16;

/** The little world with a bar in every cell, or five: a message, where it belongs. */
export function CellBars({ world, tex, words, valuesOf, full, tone, width, height }: Props) {
  const { rows, columns } = world;
  const [wide, high] = [Math.min(76, width / columns), Math.min(72, height / rows)];
  const all = Array.from(world.open, (s) => Array.from(valuesOf(s)));
  const top = full ?? Math.max(1e-300, ...all.flat());
  const said = Array.from(world.open, (s, k) => `${placeOf(world, s)} ${all[k].map(formatShare).join(" ")}`);
  return (
    <figure className="chain-chart" style={{ inlineSize: Math.max(wide * columns, 150) }}>
      <figcaption>
        <Tex tex={tex} /> <span>{words}</span>
      </figcaption>
      <svg
        className={`chain-cells chain-cells-${tone}`}
        width={wide * columns}
        height={high * rows}
        viewBox={`0 0 ${wide * columns} ${high * rows}`}
        role="img"
        aria-label={`${words}: ${said.join("; ")}`}
      >
        {[...world.map.letters].map((letter, s) => (
          <g
            // Cells have no identity but their place.
            key={s}
            transform={`translate(${(s % columns) * wide},${Math.floor(s / columns) * high})`}
          >
            <rect className={letter === "#" ? "chain-cell-wall" : "chain-cell"} width={wide} height={high} />
            {letter !== "#" && (
              <>
                {letter !== "." && (
                  <text className="chain-letter" x={4} y={13}>
                    {letter}
                  </text>
                )}
                <Bars values={valuesOf(s)} top={top} wide={wide} high={high} />
              </>
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

interface BarsProps {
  readonly values: ArrayLike<number>;
  readonly top: number;
  readonly wide: number;
  readonly high: number;
}

function Bars({ values, top, wide, high }: BarsProps) {
  const count = values.length;
  const each = (count === 1 ? 0.5 : 0.84 / count) * wide;
  const left = (wide - each * count) / 2;
  const room = high - 5 - NUMBER;
  return Array.from(values, (value, k) => {
    const height = Math.min(1, value / top) * room;
    return (
      <g key={k}>
        <rect
          className="chain-bar"
          x={left + each * k + (count === 1 ? 0 : 0.5)}
          y={high - 3 - height}
          width={each - (count === 1 ? 0 : 1)}
          height={height}
        />
        {count === 1 && (
          <text className="chain-number" x={wide / 2} y={high - 6 - height} textAnchor="middle">
            {formatShare(value)}
          </text>
        )}
      </g>
    );
  });
}

const placeOf = ({ columns, map }: Gridworld, s: number) =>
  `row ${Math.floor(s / columns)} column ${s % columns} (${letterName(map.letters[s])})`;
