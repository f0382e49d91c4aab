import type { GridGeometry } from "../../marks/grid/geometry.ts";
import type { ForwardBackward } from "./model.ts";
import { type Line, linesAt, type Road } from "../../control/road.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly geometry: GridGeometry;
  readonly across: "rows" | "columns";
  /** Room for a share of 1, pixels. */
  readonly reach: number;
}

/** Beside the rows, or under the columns: the monkeys' share, its probability and the band that chance allows. */
export function EdgeBars({ result, geometry, across, reach }: Props) {
  const { world, believed, actual, t } = result;
  const roads = [believed, actual].filter((road) => road !== null);
  const along = across === "rows" ? geometry.height : geometry.width;
  const [width, height] = across === "rows" ? [reach + 16, along] : [along, reach + 16];
  return (
    <svg
      className={`fb-bars fb-bars-${across}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <title>{`Shares of the sampled monkeys in each of the ${across} at t = ${t}, their probabilities, and the band that chance allows`}</title>
      {/* Bars are drawn as for rows; for columns the drawing is turned over its diagonal. */}
      <g transform={across === "rows" ? undefined : "matrix(0 1 1 0 0 0)"}>
        <line className="fb-bars-end" x1={4} x2={4} y1={0} y2={along} />
        <line className="fb-bars-end fb-bars-full" x1={4 + reach} x2={4 + reach} y1={0} y2={along} />
        {roads.map((road, k) => (
          <Bars
            key={road.dynamics}
            road={road}
            lines={linesAt(world, road, t, across)}
            cell={geometry.cell}
            from={k / roads.length}
            thick={1 / roads.length}
            reach={reach}
          />
        ))}
      </g>
      {across === "rows" && (
        <g textAnchor="middle">
          <text x={4} y={along + 14}>
            0
          </text>
          <text x={4 + reach} y={along + 14}>
            1
          </text>
          <text x={4 + reach / 2} y={along + 30}>
            share
          </text>
        </g>
      )}
    </svg>
  );
}

interface BarsProps {
  readonly road: Road;
  readonly lines: readonly Line[];
  readonly cell: number;
  readonly from: number;
  readonly thick: number;
  readonly reach: number;
}

function Bars({ road, lines, cell, from, thick, reach }: BarsProps) {
  const margin = Math.min(4, 0.15 * cell);
  const height = Math.max(0.5, cell * thick - margin);
  return (
    <g className={`fb-${road.dynamics}`}>
      {lines.map(({ share, exact, band }, i) => {
        const y = (i + from) * cell + margin / 2;
        const middle = y + height / 2;
        return (
          // Lines have no identity but their place.
          <g key={i}>
            <rect className="fb-bar" x={4} y={y} width={share * reach} height={height} />
            <line
              className="fb-band"
              x1={4 + band[0] * reach}
              x2={4 + band[1] * reach}
              y1={middle}
              y2={middle}
            />
            {exact > 0 && (
              <line
                className="fb-exact"
                x1={4 + exact * reach}
                x2={4 + exact * reach}
                y1={y}
                y2={y + height}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}
