import { actionNames } from "../../control/mdp.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import type { Cell, Table } from "../../ui/tables.ts";

const place = [{ name: "row" }, { name: "column" }];

/** Every number drawn by the figure `value-iteration`. */
export function tables(result: ValueIterationSnapshot): readonly Table[] {
  const { map, V, policy, path, residuals, measured } = result;
  const { columns, letters } = map;
  const at = (s: number): Cell[] => [Math.floor(s / columns), s % columns];
  const open = Array.from(letters, (_, s) => s).filter((s) => letters[s] !== "#");
  const shown: Table[] = [
    {
      name: "residuals",
      caption: "The largest change of a value in each sweep, or in every 2nd, 4th … of a long run.",
      columns: [
        { name: "sweep", unit: "sweeps" },
        { name: "residual", unit: "nats" },
      ],
      rows: Array.from(residuals.sweep, (sweep, i) => [sweep, residuals.residual[i]]),
    },
    {
      name: "summary",
      caption:
        "Sweeps so far, V at the start, its exact value where the world is small enough, and the fitted slope of the log residual a sweep.",
      columns: [{ name: "name" }, { name: "value" }],
      rows: [
        ["sweeps", result.step],
        ["startValue", V[result.start]],
        ["exactStartValue", measured?.exact?.atStart ?? null],
        ["slope", result.slope],
        ["converged", String(result.converged)],
      ],
    },
    {
      name: "path",
      caption: `The cells that the likeliest actions lead through; ${result.reachesGoal ? "the last is a goal" : "they do not lead to a goal"}.`,
      columns: [{ name: "step" }, ...place],
      rows: Array.from(path, (s, step) => [step, ...at(s)]),
    },
    {
      name: "values",
      caption: "V of every cell that is no wall.",
      columns: [...place, { name: "V", unit: "nats" }],
      rows: open.map((s) => [...at(s), V[s]]),
    },
  ];
  if (policy)
    shown.push({
      name: "policy",
      caption: "The probability of every action.",
      columns: [...place, { name: "action" }, { name: "probability" }],
      rows: open.flatMap((s) => actionNames.map((action, a) => [...at(s), action, policy[5 * s + a]])),
    });
  return shown;
}
