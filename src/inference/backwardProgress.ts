import { type BackwardStep, backwardPass, forwardOrder, type Node } from "./autodiff.ts";

export type Progress = "waiting" | "next" | "passed" | "blocked";

export interface NodeState {
  readonly name: string;
  readonly kind: Node["kind"];
  readonly value: number;
  /** ∂output/∂node where all of it has arrived. */
  readonly adjoint: number | null;
  readonly progress: Progress;
}

export interface EdgeState {
  readonly from: string;
  readonly to: string;
  /** What goes forward along it. */
  readonly value: number;
  /** What has come back along it; null if nothing has. */
  readonly adjoint: number | null;
  readonly progress: Progress;
}

export interface BackwardProgress {
  readonly nodes: readonly NodeState[];
  readonly edges: readonly EdgeState[];
  readonly steps: readonly BackwardStep[];
  /** Steps done so far, at most `steps.length`. */
  readonly done: number;
}

/** The graph that leads to `output` when some steps of its backward pass are done. `constants` are part of what reads them. */
export function backwardProgress(
  output: Node,
  wanted: number,
  constants: readonly string[],
): BackwardProgress {
  const steps = backwardPass(output);
  const done = Math.min(wanted, steps.length);
  const isShown = ({ name }: Node) => !constants.includes(name);
  const shown = forwardOrder(output).filter(isShown);

  const stepOf = (node: Node) => steps.findIndex((step) => step.node === node);
  /** A node's adjoint is complete when everything that reads it has stepped, which is before its own turn. */
  const adjointOf = (node: Node): number | null => {
    if (node === output) return 1;
    const readers = steps.filter(({ node: { inputs } }) => inputs.includes(node));
    if (readers.some((reader) => steps.indexOf(reader) >= done)) return null;
    const messages = readers.flatMap((reader) =>
      (reader.messages ?? []).filter((_, i) => reader.node.inputs[i] === node),
    );
    return messages.length > 0 ? messages.reduce((a, b) => a + b) : null;
  };
  const progressOf = (node: Node): Progress => {
    const step = stepOf(node);
    if (step < 0) return node.inputs.length === 0 && adjointOf(node) !== null ? "passed" : "waiting";
    if (step >= done) return step === done ? "next" : "waiting";
    return steps[step].messages === null ? "blocked" : "passed";
  };

  const nodes = shown.map((node): NodeState => {
    const { name, kind, value } = node;
    return { name, kind, value, adjoint: adjointOf(node), progress: progressOf(node) };
  });
  const edges = shown.flatMap((node) =>
    node.inputs.filter(isShown).map((input): EdgeState => {
      const step = stepOf(node);
      const adjoint = step < done ? (steps[step]?.messages?.[node.inputs.indexOf(input)] ?? null) : null;
      return { from: input.name, to: node.name, value: input.value, adjoint, progress: progressOf(node) };
    }),
  );
  return { nodes, edges, steps, done };
}
