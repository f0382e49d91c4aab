import { formatPath } from "../../control/path.ts";
import { suspectedTemperatures } from "../../control/belief.ts";
import type { Table } from "../../frame/contract.ts";
import { column, nats, steps, table } from "../../frame/tables.ts";
import { cellName } from "../../gridworld/cellParam.ts";
import { placeColumns } from "../../gridworld/gridTables.ts";
import type { WhoseGoal } from "./model.ts";

/** Every number drawn by the figure `whose-goal`. */
export function tables({ belief, problem, walkers }: WhoseGoal): readonly Table[] {
  const { goals, joint, ofGoal, ofTemperature, ofGoalAfter } = belief;
  const nameOf = (cell: number) => cellName(problem.world.columns, cell);
  return [
    table(
      "posterior",
      "Which goal (row,column) and which temperature it was, from your path; all pairs were equally probable before. logEvidence is log p(O_{1:T}) of such a monkey.",
      joint ?? [],
      [column("goal", ({ goal }) => nameOf(goal)), nats("temperature"), "probability", nats("logEvidence")],
    ),
    table(
      "goals",
      "How probable each suspected goal is, from your path.",
      joint ? goals.map((goal, i) => ({ goal, probability: ofGoal[i] })) : [],
      [...placeColumns(problem.world, ({ goal }: { readonly goal: number }) => goal), "probability"],
    ),
    table(
      "temperatures",
      "How probable each suspected temperature is, from your path.",
      joint
        ? suspectedTemperatures.map((temperature, k) => ({ temperature, probability: ofTemperature[k] }))
        : [],
      [nats("temperature"), "probability"],
    ),
    table(
      "steps",
      "How probable each suspected goal (row,column) was after the first steps of your path.",
      ofGoalAfter.flatMap((row, step) =>
        row.map((probability, i) => ({ step, goal: goals[i], probability })),
      ),
      [steps("step"), column("goal", ({ goal }) => nameOf(goal)), "probability"],
    ),
    table(
      "walkers",
      "The monkeys whose paths can be taken: the goal of each (row,column), and its actions as letters, as far as the goal.",
      walkers,
      [column("goal", ({ goal }) => nameOf(goal)), column("path", ({ actions }) => formatPath(actions))],
    ),
  ];
}
