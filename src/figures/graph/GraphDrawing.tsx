import type { GraphResult } from "./model.ts";
import { GraphEdge } from "./GraphEdge.tsx";
import { GraphNode } from "./GraphNode.tsx";
import { layoutOf } from "./layout.ts";
import type { Values } from "./params.ts";

interface Props {
  readonly result: GraphResult;
  readonly params: Values;
  readonly width: number;
}

/** The graph: what goes forward in grey, what comes back in orange. */
export function GraphDrawing({ result, params, width }: Props) {
  const layout = layoutOf(params, width);
  return (
    <svg
      className="graph-drawing"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
    >
      <title>{`The computation from μ and σ to f, after ${result.done} of ${result.steps.length} backward steps`}</title>
      {!layout.upright && (
        <text className="graph-key" x={layout.width - 6} y={layout.height - 8} textAnchor="end">
          box: computed · dashed ellipse: drawn · values forward ·{" "}
          <tspan className="graph-key-back">slopes of f back</tspan>
        </text>
      )}
      {result.edges.map((edge) => (
        <GraphEdge key={`${edge.from} ${edge.to}`} edge={edge} layout={layout} />
      ))}
      {result.nodes.map((node) => (
        <GraphNode key={node.name} node={node} params={params} layout={layout} />
      ))}
    </svg>
  );
}
