import { columnOf, rowOf } from "../../control/gridworld.ts";
import { actionNames } from "../../control/mdp.ts";
import type { Table } from "../../frame/contract.ts";
import type { OneObjective } from "./model.ts";
import { pairs } from "./pairs.ts";

const nats = (name: string) => ({ name, unit: "nats" });

/** Every number drawn by the figure `one-objective`. */
export const tables = ({ temperature, inference, control }: OneObjective): readonly Table[] => [
  {
    name: "terms",
    caption: "The terms of the objective in both worlds, as they are added up.",
    columns: [{ name: "term" }, nats("inference"), nats("control")],
    rows: [
      ...pairs.map(({ id, value }) => [id, value(inference, temperature), value(control, temperature)]),
      ["outOfReach", inference.ceiling - inference.best, control.ceiling - control.best],
    ],
  },
  {
    name: "densities",
    caption: "Prior, posterior and q over z.",
    columns: [{ name: "z" }, { name: "prior" }, { name: "posterior" }, { name: "q" }],
    rows: inference.densities.map(({ z, prior, posterior, q }) => [z, prior, posterior, q]),
  },
  {
    name: "policies",
    caption: "What is done at t = 1 by the policy q, and by the posterior given that all is optimal.",
    columns: [{ name: "row" }, { name: "column" }, { name: "action" }, { name: "q" }, { name: "posterior" }],
    rows: control.cells.flatMap(({ state, q, posterior }) =>
      actionNames.map((name, a) => [
        rowOf(control.world, state),
        columnOf(control.world, state),
        name,
        q[a],
        posterior[a],
      ]),
    ),
  },
];
