import { useId } from "react";
import type { Grid } from "../../../data/own/images.ts";
import type { Sheet } from "../../../data/own/readFiles.ts";

const MOST = 1000;
const axes = ["columns", "rows"] as const satisfies (keyof Grid)[];

/** How one picture that holds many is cut. */
export function GridFields({
  sheet: { grid },
  setGrid,
}: {
  readonly sheet: Sheet;
  readonly setGrid: (grid: Grid) => void;
}) {
  const id = useId();
  return (
    <div className="vae-own-grid">
      Cut into
      {axes.map((axis) => (
        <label key={axis} htmlFor={id + axis}>
          <input
            id={id + axis}
            type="number"
            min={1}
            max={MOST}
            value={grid[axis]}
            onChange={({ target }) => {
              const cells = Math.round(target.valueAsNumber);
              if (cells >= 1 && cells <= MOST) setGrid({ ...grid, [axis]: cells });
            }}
          />
          {axis}
        </label>
      ))}
    </div>
  );
}
