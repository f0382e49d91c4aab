import type { BackwardStep, Node } from "../../inference/autodiff.ts";

export type Progress = "waiting" | "next" | "passed" | "blocked";

export interface DrawnNode {
  readonly name: string;
  readonly kind: Node["kind"];
  readonly value: number;
  /** ∂f/∂node where all of it has arrived. */
  readonly adjoint: number | null;
  readonly progress: Progress;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  /** What goes forward along it. */
  readonly value: number;
  /** What has come back along it; null if nothing has. */
  readonly adjoint: number | null;
  readonly progress: Progress;
}

const constants: readonly string[] = ["k", "one", "zero"];

/** What there is to draw of a graph when `done` of its backward steps are done. Constants are part of their readers. */
export function drawnGraph(order: readonly Node[], steps: readonly BackwardStep[], done: number) {
  const at = (node: Node) => steps.findIndex((step) => step.node === node);
  const progressAt = (index: number): Progress => {
    if (index < 0) return "waiting";
    if (index >= done) return index === done ? "next" : "waiting";
    return steps[index].messages === null ? "blocked" : "passed";
  };
  const shown = order.filter(({ name }) => !constants.includes(name));
  const nodes = shown.map((node): DrawnNode => {
    const index = at(node);
    const { name, kind, value } = node;
    if (index >= 0) {
      // A node's adjoint is complete when everything that reads it has stepped, which is before its own turn.
      const isComplete = done >= lastReader(node, steps);
      return {
        name,
        kind,
        value,
        adjoint: isComplete ? steps[index].adjoint : null,
        progress: progressAt(index),
      };
    }
    const received = receivedBy(node, steps.slice(0, done));
    return { name, kind, value, adjoint: received, progress: received === null ? "waiting" : "passed" };
  });
  const edges = shown.flatMap((node) =>
    node.inputs.flatMap((input, i): readonly DrawnEdge[] => {
      if (constants.includes(input.name)) return [];
      const index = at(node);
      const adjoint = index < done ? (steps[index]?.messages?.[i] ?? null) : null;
      const edge = { from: input.name, to: node.name, value: input.value };
      return [{ ...edge, adjoint, progress: progressAt(index) }];
    }),
  );
  return { nodes, edges };
}

/** The number of steps after which everything that reads the node has stepped. */
const lastReader = (node: Node, steps: readonly BackwardStep[]) =>
  1 + steps.findLastIndex((step) => step.node.inputs.includes(node));

/** What a given node has received; null while nothing has come. */
function receivedBy(node: Node, steps: readonly BackwardStep[]): number | null {
  const messages = steps.flatMap(({ node: reader, messages }) =>
    messages ? messages.filter((_, i) => reader.inputs[i] === node) : [],
  );
  return messages.length > 0 ? messages.reduce((a, b) => a + b) : null;
}
