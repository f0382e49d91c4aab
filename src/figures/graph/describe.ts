import type { NodeState } from "../../inference/backwardProgress.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { readable } from "../../math/formatNumber.ts";
import { type GraphResult, type Slopes, symbolOf } from "./model.ts";

/** How far the backward pass has come; once it is over, what μ and σ have of it. */
export function describe({ nodes, steps, done, slopes }: GraphResult): string {
  const last = steps[done - 1];
  if (done < steps.length) return `After ${done} of ${steps.length} backward steps ${arrived(nodes)}`;
  const each = (of: (slope: Slopes) => number) =>
    slopes.map((slope) => `${readable(of(slope))} in ${symbolOf(slope.parameter)}`).join(" and ");
  const exact = `the exact slopes are ${each((slope) => slope.exact)}`;
  const { route } = slopes[0];
  if (route === "naive") return `The pass stops at z, which is drawn: μ and σ get 0, and ${exact}.`;
  const draw = each(({ draws }) => draws[0]);
  const means = `over a thousand draws the means are ${each((slope) => slope.mean)}, and ${exact}`;
  return last.messages === null
    ? `The pass stops at f, a black box. The ${estimatorLook[route].name} still has an answer: ${draw} on this draw; ${means}.`
    : `The pass is complete and brings ${draw} on this draw; ${means}.`;
}

/** Where the slope of f is known by now, and what waits for it. */
function arrived(nodes: readonly NodeState[]): string {
  const here = nodes.flatMap(({ name, adjoint }) =>
    adjoint === null ? [] : `${symbolOf(name)} (${readable(adjoint)})`,
  );
  const waiting = nodes.flatMap(({ name, adjoint }) => (adjoint === null ? symbolOf(name) : []));
  return `the slope of f is known at ${listed(here.toReversed())}; ${listed(waiting)} ${waiting.length === 1 ? "waits" : "wait"} for it.`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
