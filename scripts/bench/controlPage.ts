import { backwardMessages, valuesAt } from "../../src/control/backwardMessages.ts";
import { controlProblem } from "../../src/control/controlProblem.ts";
import { gridworld } from "../../src/control/gridworld.ts";
import { SoftValueIteration } from "../../src/control/softValueIteration.ts";
import type { ControlCase, Solved } from "./controlCases.ts";

/** Solves one case and times it, maps and preparation not counted, V_1 … V_T kept. */
function solve({
  rows,
  columns,
  letters,
  horizon,
  temperature,
  slip,
  backup,
  discount,
}: ControlCase): Solved {
  const world = gridworld({ rows, columns, letters }, undefined, slip);
  const problem = controlProblem(world, { horizon, temperature, backup });
  if (discount < 1) {
    const iteration = new SoftValueIteration({ ...problem, discount });
    const before = performance.now();
    for (let k = 0; k < horizon; k++) iteration.sweep();
    return { milliseconds: performance.now() - before, value: iteration.V[world.start] };
  }
  const before = performance.now();
  const messages = backwardMessages(problem);
  return { milliseconds: performance.now() - before, value: valuesAt(messages, 1)[world.start] };
}

Object.assign(globalThis, { solve });
