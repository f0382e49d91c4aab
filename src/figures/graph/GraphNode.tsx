import type { NodeState } from "../../inference/backwardProgress.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import type { Layout } from "./layout.ts";
import "./graph.css";

interface Props {
  readonly node: NodeState;
  readonly params: Params;
  readonly layout: Layout;
}

const symbols: Readonly<Record<string, string>> = {
  mu: "μ",
  sigma: "σ",
  epsilon: "ε",
  l: "ℓ",
  l0: "ℓ₀",
};

/** A node's symbol: "μ", "ℓ₀"; its own name where it has no other. */
export const symbolOf = (name: string): string => symbols[name] ?? name;

const operations: Readonly<Record<string, string>> = {
  mu: "μ",
  sigma: "σ",
  epsilon: "ε ~ N(0, 1)",
  u: "u = σ · ε",
  h: "h = z²",
  l: "ℓ = log p(x|h)",
  l0: "ℓ₀ = log p(z)",
};

/** How a node comes by its number, short enough to stand in it. */
export function operationOf({ name, kind }: NodeState, { f, k }: Params): string {
  if (name === "z") return kind === "sampled" ? "z ~ N(μ, σ²)" : "z = μ + u";
  if (name === "d") return `d = z ${k < 0 ? "+" : "−"} ${Math.abs(k)}`;
  if (kind === "called") return "black box f";
  if (name === "f") return f === "quadratic" ? "f = d²" : "f = ℓ + ℓ₀";
  return operations[name];
}

/** A box for what is computed, an ellipse for what is drawn: how it comes by its number, the number, its adjoint. */
export function GraphNode({ node, params, layout }: Props) {
  const { name, kind, value, adjoint, progress } = node;
  const { x, y, width, height } = layout.placeOf(name);
  const lines = adjoint === null ? 7 : 0;
  return (
    <g className={`graph-node graph-${kind} graph-${progress}`} transform={`translate(${x},${y})`}>
      {kind === "sampled" ? (
        <ellipse rx={width / 2 + 5} ry={height / 2 + 6} />
      ) : (
        <rect x={-width / 2} y={-height / 2} {...{ width, height }} rx={kind === "given" ? 3 : 14} />
      )}
      <text className="graph-operation" y={lines - 12}>
        {operationOf(node, params)}
      </text>
      <text className="graph-value" y={lines + 6}>
        {readable(value)}
      </text>
      {adjoint !== null && (
        <text className="graph-adjoint" y={23}>
          ∂f/∂{symbolOf(name)} {readable(adjoint)}
        </text>
      )}
    </g>
  );
}
