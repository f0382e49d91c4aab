import { paint } from "../../colour.ts";
import { useGrid } from "../context.ts";
import { centreOf } from "../geometry.ts";

/** Pits as crosses and mud as two waves, as large as their cells allow. */
export function StillHazards() {
  const { geometry, letters } = useGrid();
  const r = 0.22 * geometry.cell;
  const wave = (y: number) => `M${-r},${y}q${r / 2},${-0.8 * r} ${r},0t${r},0`;
  const marks = {
    x: { d: `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`, colour: "bad" },
    m: { d: wave(-0.4 * r) + wave(0.5 * r), colour: "ink-3" },
  } as const;
  return [...letters].map((letter, s) => {
    if (letter !== "x" && letter !== "m") return null;
    const { d, colour } = marks[letter];
    return (
      <path
        key={s}
        d={d}
        transform={`translate(${centreOf(geometry, s).join()})`}
        {...{
          fill: "none",
          stroke: paint(colour),
          strokeWidth: 2.2,
          strokeOpacity: 0.7,
          strokeLinecap: "round",
        }}
      />
    );
  });
}
