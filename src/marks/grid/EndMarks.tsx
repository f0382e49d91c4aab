import { useMemo } from "react";
import { centreOf } from "./geometry.ts";
import { useGrid } from "./context.ts";

const MOST_GOALS = 40;
const HALF = 8;

/** Start and goals of a map whose cells are too small for letters, over whatever is drawn there. */
export function EndMarks() {
  const { geometry, letters } = useGrid();
  const ends = useMemo(() => {
    const cells = [letters.indexOf("S")];
    for (let s = letters.indexOf("G"); s >= 0 && cells.length <= MOST_GOALS; s = letters.indexOf("G", s + 1))
      cells.push(s);
    return cells;
  }, [letters]);
  return ends.map((s) => {
    const [x, y] = centreOf(geometry, s);
    // A badge in a corner of the map stays inside it.
    const within = (at: number, end: number) => Math.min(end - HALF, Math.max(HALF, at));
    return (
      <g
        key={s}
        className={letters[s] === "G" ? "grid-end grid-end-goal" : "grid-end"}
        transform={`translate(${within(x, geometry.width)},${within(y, geometry.height)})`}
      >
        <rect x={-HALF} y={-HALF} width={2 * HALF} height={2 * HALF} rx={4} />
        <text y={4.5} textAnchor="middle">
          {letters[s]}
        </text>
      </g>
    );
  });
}
