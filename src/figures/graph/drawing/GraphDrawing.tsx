import type { PictureProps } from "../../../frame/contract.ts";
import { Label, linear, Plot } from "../../../marks/plot/index.ts";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import type { Knobs } from "../figure.ts";
import { GraphEdge } from "./GraphEdge.tsx";
import { GraphNode } from "./GraphNode.tsx";
import { layoutOf } from "./layout.ts";
import type { GraphResult } from "../model.ts";

const pixels = linear([0, 1]);

type Props = Pick<PictureProps<Knobs, GraphResult>, "result" | "params" | "width" | "height">;

/** The graph: what goes forward in grey, what comes back in orange. */
export function GraphDrawing({ result, params, width, height }: Props) {
  const inRoom = useRoom() !== null;
  const layout = layoutOf(params, width, height);
  return (
    <Plot
      title={`The computation from μ and σ to f, after ${result.done} of ${result.steps.length} backward steps`}
      {...{ width, height: layout.height, x: pixels, y: pixels }}
    >
      {!layout.upright && !inRoom && (
        <Label dx={width - 6} dy={layout.height - 8} anchor="end">
          box: computed · dashed ellipse: drawn · grey: values, forward ·{" "}
          <tspan fill="var(--theta)" fontWeight={650}>
            orange: slopes of f, backward
          </tspan>
        </Label>
      )}
      {result.nodes.map((node) => (
        <GraphNode key={node.name} {...{ node, params, layout }} />
      ))}
      {/* After the boxes: where these stand close, the numbers between them lie over their borders. */}
      {result.edges.map((edge) => (
        <GraphEdge
          key={`${edge.from} ${edge.to}`}
          {...{ edge, layout }}
          isOnly={result.edges.every(({ from, to }) => from !== edge.from || to === edge.to)}
        />
      ))}
    </Plot>
  );
}
