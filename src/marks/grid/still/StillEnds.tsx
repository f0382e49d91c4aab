import { paint } from "../../colour.ts";
import { useGrid } from "../context.ts";
import { centreOf } from "../geometry.ts";

interface Props {
  /** Half the side of a badge, pixels. */
  readonly half?: number;
}

/** From this size of a cell on a badge stands in its corner, and leaves the middle to an arrow; pixels. */
const ROOMY = 40;

/** Start and goals as badges, which stay inside the grid however small its cells are. */
export function StillEnds({ half = 10 }: Props) {
  const { geometry, letters } = useGrid();
  const corner = geometry.cell >= ROOMY ? geometry.cell / 2 - half : 0;
  const within = (at: number, end: number) => Math.min(end - half, Math.max(half, at));
  return [...letters].map((letter, s) => {
    if (letter !== "S" && letter !== "G") return null;
    const [x, y] = centreOf(geometry, s).map((at) => at - corner);
    const [ground, ink] = letter === "G" ? ["ink", "surface"] : ["surface", "ink"];
    return (
      <g key={s} transform={`translate(${within(x, geometry.width)},${within(y, geometry.height)})`}>
        <rect
          {...{ x: -half, y: -half, width: 2 * half, height: 2 * half, rx: 0.4 * half }}
          {...{ fill: `var(--${ground})`, stroke: paint("ink"), strokeWidth: 1.8 }}
        />
        <text
          {...{ y: 0.55 * half, fontSize: 1.5 * half, fontWeight: 700, textAnchor: "middle" }}
          {...{ fontFamily: "system-ui, sans-serif", fill: `var(--${ink})` }}
        >
          {letter}
        </text>
      </g>
    );
  });
}
