import { useMemo } from "react";
import { useGrid } from "./context.ts";
import { badgeSide, badgeSpot, letterSize, mostBadges } from "./letterSpot.ts";

/** The badges of start and goals once more, where a path would strike them out: over whatever is drawn there. */
export function EndMarks() {
  const { geometry, letters } = useGrid();
  const ends = useMemo(() => {
    const cells = [letters.indexOf("S")];
    for (let s = letters.indexOf("G"); s >= 0 && cells.length <= mostBadges; s = letters.indexOf("G", s + 1))
      cells.push(s);
    return cells;
  }, [letters]);
  const [side, size] = [badgeSide(geometry.cell), letterSize(geometry.cell)];
  return ends.map((s) => (
    <g
      key={s}
      className={letters[s] === "G" ? "grid-end grid-end-goal" : "grid-end"}
      transform={`translate(${badgeSpot(geometry, s).join(",")})`}
    >
      <rect x={-side / 2} y={-side / 2} width={side} height={side} rx={4} />
      <text y={0.35 * size} textAnchor="middle" fontSize={size}>
        {letters[s]}
      </text>
    </g>
  ));
}
