import { columnOf, rowOf } from "../../control/gridworld.ts";
import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import { nats, table } from "../../frame/tables.ts";
import type { OneObjective } from "./model.ts";
import { pairs } from "./pairs.ts";

/** Every number drawn by the figure `one-objective`. */
export const tables = ({ temperature, inference, control }: OneObjective): readonly Table[] => [
  table(
    "terms",
    "The terms of the objective in both worlds, as they are added up.",
    [
      ...pairs.map(({ id, value }) => ({
        term: id,
        inference: value(inference, temperature),
        control: value(control, temperature),
      })),
      {
        term: "outOfReach",
        inference: inference.ceiling - inference.best,
        control: control.ceiling - control.best,
      },
    ],
    ["term", nats("inference"), nats("control")],
  ),
  table("densities", "Prior, posterior and q over z.", inference.densities, ["z", "prior", "posterior", "q"]),
  table(
    "policies",
    "What is done at t = 1 by the policy q, and by the posterior given that all is optimal.",
    control.cells.flatMap(({ state, q, posterior }) =>
      actionNames.map((action, a) => ({
        row: rowOf(control.world, state),
        column: columnOf(control.world, state),
        action,
        q: q[a],
        posterior: posterior[a],
      })),
    ),
    ["row", "column", "action", "q", "posterior"],
  ),
];
