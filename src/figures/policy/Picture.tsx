import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { moves } from "../../control/gridworld.ts";
import { paint } from "../../marks/colour.ts";
import { useGrid } from "../../marks/grid/context.ts";
import { centreOf } from "../../marks/grid/geometry.ts";
import { StillGrid, StillValues } from "../../marks/grid/still/index.ts";
import { mapNamed } from "../../control/maps.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

const temperatures = [0.1, 2, 20];
const cells = ["3,4", "6,1"];
const sheet = { rows: cells.length, columns: temperatures.length };
const letters = ".".repeat(sheet.rows * sheet.columns);

/** Two cells at three temperatures, in the colours of their entropy: greedy, undecided, anything goes. */
export function picture() {
  const policies = cells.flatMap((at) =>
    temperatures.map((temperature) => {
      const setting = settingOf(figure, { map: mapNamed("field"), t: 6, at, temperature });
      const { policy, entropy, cell } = model(setting);
      return { entropy: entropy[cell], actions: policy.subarray(5 * cell, 5 * cell + 5) };
    }),
  );
  return (
    <StillGrid map={{ ...sheet, letters }} {...pictureSize} largestCell={100}>
      <StillValues values={policies.map(({ entropy }) => entropy)} domain={[0, Math.log(5)]} />
      {policies.map(({ actions }, cell) => (
        <Star key={cell} {...{ actions, cell }} />
      ))}
    </StillGrid>
  );
}

/** Thick arrows as long as their actions are probable, and a disk for staying. */
function Star({ actions, cell }: { readonly actions: ArrayLike<number>; readonly cell: number }) {
  const { geometry } = useGrid();
  const [x, y] = centreOf(geometry, cell);
  const reach = 0.47 * geometry.cell;
  return (
    <g transform={`translate(${x},${y})`} fill={paint("ink")}>
      <circle r={0.25 * reach * Math.sqrt(actions[4])} />
      {moves.slice(0, 4).map(([down, across], a) => {
        const length = reach * actions[a];
        if (length < 4) return null;
        const head = Math.min(14, length);
        return (
          <g key={a} transform={`rotate(${(Math.atan2(down, across) * 180) / Math.PI})`}>
            <path
              d={`M0,-3.5H${length - head}V3.5H0zM${length - head},${-0.7 * head}L${length},0L${length - head},${0.7 * head}z`}
            />
          </g>
        );
      })}
    </g>
  );
}
