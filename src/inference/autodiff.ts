import { logPdf } from "../math/normal.ts";

/**
 * Reverse-mode differentiation (Linnainmaa 1970; Griewank & Walther 2008, chapter 3), small enough to read at one
 * sitting. Each operation knows its value and, beside it, its derivative in each of its inputs.
 */
interface Rule {
  readonly value: (...inputs: number[]) => number;
  readonly slopes: (...inputs: number[]) => readonly number[];
}

const rules = {
  plus: { value: (a: number, b: number) => a + b, slopes: () => [1, 1] },
  minus: { value: (a: number, b: number) => a - b, slopes: () => [1, -1] },
  times: { value: (a: number, b: number) => a * b, slopes: (a: number, b: number) => [b, a] },
  over: { value: (a: number, b: number) => a / b, slopes: (a: number, b: number) => [1 / b, -a / b ** 2] },
  square: { value: (a: number) => a * a, slopes: (a: number) => [2 * a] },
  exp: { value: (a: number) => Math.exp(a), slopes: (a: number) => [Math.exp(a)] },
  log: { value: (a: number) => Math.log(a), slopes: (a: number) => [1 / a] },
  /** log N(x; m, s²): with u = (x − m)/s its slopes are −u/s in x, u/s in m and (u² − 1)/s in s. */
  logNormal: {
    value: logPdf,
    slopes: (x: number, m: number, s: number) => {
      const u = (x - m) / s;
      return [-u / s, u / s, (u * u - 1) / s];
    },
  },
} satisfies Readonly<Record<string, Rule>>;

export type Op = keyof typeof rules;

/** One number of a computation, and where it came from. Never changed once made. */
export interface Node {
  readonly name: string;
  readonly kind: "given" | "computed" | "sampled" | "called";
  readonly inputs: readonly Node[];
  readonly value: number;
  /**
   * ∂value/∂input, one for each input; null where there is none to be had: a drawn value is no function of what it was
   * drawn from, and a black box does not tell.
   */
  readonly slopes: readonly number[] | null;
}

/** A number given from outside: a parameter, a constant, a noise that was drawn beforehand. */
export const given = (name: string, value: number): Node => ({
  name,
  kind: "given",
  inputs: [],
  value,
  slopes: [],
});

/** A number computed from others. The inputs are as many as the operation takes. */
export function compute(name: string, op: Op, ...inputs: readonly Node[]): Node {
  const rule: Rule = rules[op];
  const values = inputs.map((input) => input.value);
  return { name, kind: "computed", inputs, value: rule.value(...values), slopes: rule.slopes(...values) };
}

/** A number drawn from a distribution that has `inputs` for its parameters; `value` is the draw. */
export const sampled = (name: string, value: number, ...inputs: readonly Node[]): Node => ({
  name,
  kind: "sampled",
  inputs,
  value,
  slopes: null,
});

/** What a black box answered when it was called with `inputs`: a value, and no more. */
export const called = (name: string, value: number, ...inputs: readonly Node[]): Node => ({
  name,
  kind: "called",
  inputs,
  value,
  slopes: null,
});

/** One step of the way back. */
export interface BackwardStep {
  readonly node: Node;
  /** ∂output/∂node, complete: whatever reads the node has stepped before it. */
  readonly adjoint: number;
  /** What it sends to each of its inputs, adjoint · ∂node/∂input; null where nothing gets through: at a draw, at a black box. */
  readonly messages: readonly number[] | null;
}

/** The nodes that lead to `output`, each after its inputs. */
export function forwardOrder(output: Node): readonly Node[] {
  const order = new Set<Node>();
  const visit = (node: Node) => {
    if (order.has(node)) return;
    for (const input of node.inputs) visit(input);
    order.add(node);
  };
  visit(output);
  return [...order];
}

/**
 * The whole way back, a step for every node that has inputs and that something has come back to:
 *
 *     ∂out/∂out = 1        ∂out/∂v = Σ_{w reads v} ∂out/∂w · ∂w/∂v
 */
export function backwardPass(output: Node): readonly BackwardStep[] {
  const received = new Map([[output, 1]]);
  const steps: BackwardStep[] = [];
  for (const node of forwardOrder(output).toReversed()) {
    const adjoint = received.get(node);
    if (node.inputs.length === 0 || adjoint === undefined) continue;
    const messages = node.slopes && node.slopes.map((slope) => adjoint * slope);
    node.inputs.forEach((input, i) => {
      if (messages) received.set(input, (received.get(input) ?? 0) + messages[i]);
    });
    steps.push({ node, adjoint, messages });
  }
  return steps;
}

/** ∂output/∂input for each of `inputs`, as far as anything gets through: 0 where nothing does. */
export function gradientOf(output: Node, inputs: readonly Node[]): readonly number[] {
  const received = inputs.map((input) => (input === output ? 1 : 0));
  for (const { node, messages } of backwardPass(output))
    node.inputs.forEach((input, i) => {
      const k = inputs.indexOf(input);
      if (messages && k >= 0) received[k] += messages[i];
    });
  return received;
}
