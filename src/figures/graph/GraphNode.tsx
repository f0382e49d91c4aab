import { readable } from "../../math/formatNumber.ts";
import type { DrawnNode } from "./drawnGraph.ts";
import { operationOf, symbolOf } from "./labels.ts";
import type { Layout } from "./layout.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly node: DrawnNode;
  readonly params: Values;
  readonly layout: Layout;
}

/** A box for what is computed, an ellipse for what is drawn: how it comes by its number, the number, its adjoint. */
export function GraphNode({ node, params, layout }: Props) {
  const { x, y, width, height } = layout.placeOf(node.name);
  const middle = node.adjoint === null ? y + 7 : y;
  return (
    <g className={`graph-node graph-node-${node.kind} graph-node-${node.progress}`}>
      {node.kind === "sampled" ? (
        <ellipse className="graph-shape" cx={x} cy={y} rx={width / 2 + 5} ry={height / 2 + 6} />
      ) : (
        <rect
          className="graph-shape"
          x={x - width / 2}
          y={y - height / 2}
          width={width}
          height={height}
          rx={node.kind === "given" ? 3 : 14}
        />
      )}
      <text className="graph-operation" x={x} y={middle - 12} textAnchor="middle">
        {operationOf(node, params)}
      </text>
      <text className="graph-value" x={x} y={middle + 6} textAnchor="middle">
        {readable(node.value)}
      </text>
      {node.adjoint !== null && (
        <text className="graph-adjoint" x={x} y={middle + 23} textAnchor="middle">
          ∂f/∂{symbolOf(node.name)} {readable(node.adjoint)}
        </text>
      )}
    </g>
  );
}
