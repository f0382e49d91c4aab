import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { column, measured, nats, table, valueTable } from "../../frame/tables.ts";
import { placeColumns } from "../../gridworld/gridTables.ts";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";

/** Every number drawn by the figure `value-iteration`. */
export function tables(result: ValueIterationSnapshot): readonly Table[] {
  const { map, V, policy, path, residuals, regrets, measured: plain } = result;
  const open = Array.from(map.letters, (_, s) => s).filter((s) => map.letters[s] !== "#");
  const places = placeColumns(map, (s: number) => s);
  return [
    table(
      "residuals",
      "The largest change of a value in each sweep, or in every 2nd, 4th … of a long run.",
      residuals.residual,
      [measured("sweeps")("sweep", (_, i) => residuals.sweep[i]), nats("residual", (residual) => residual)],
    ),
    table(
      "regret",
      "What the walk by the likeliest actions costs from the start, on average in the true world, beyond the best walk; after every sweep, or every 2nd, 4th … of a long run. Empty for worlds of more than 2,500 cells.",
      regrets.regret,
      [measured("sweeps")("sweep", (_, i) => regrets.sweep[i]), nats("regret", (regret) => regret)],
    ),
    valueTable(
      "summary",
      "Sweeps so far, V at the start, its exact value and what the best walk collects where the world is small enough, and the fitted slope of the log residual a sweep.",
      {
        sweeps: result.step,
        startValue: V[result.start],
        exactStartValue: plain?.exact?.atStart ?? null,
        bestWalk: result.best,
        slope: result.slope,
        converged: String(result.converged),
      },
      column("value"),
    ),
    table(
      "path",
      `The cells that the likeliest actions lead through; ${result.reachesGoal ? "the last is a goal" : "they do not lead to a goal"}.`,
      path,
      [column("step", (_, step) => step), ...places],
    ),
    table("values", "V of every cell that is no wall.", open, [...places, nats("V", (s) => V[s])]),
    ...(policy ? [policyTable(map, open, policy)] : []),
  ];
}

const policyTable = (
  map: ValueIterationSnapshot["map"],
  open: readonly number[],
  policy: Float64Array,
): Table =>
  table(
    "policy",
    "The probability of every action.",
    open.flatMap((s) => actionNames.map((action, a) => ({ s, action, probability: policy[5 * s + a] }))),
    [...placeColumns(map, ({ s }: { readonly s: number }) => s), "action", "probability"],
  );
