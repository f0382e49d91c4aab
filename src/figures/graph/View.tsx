import type { ViewProps } from "../../frame/contract.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { Draws } from "./Draws.tsx";
import { GraphDrawing } from "./drawing/GraphDrawing.tsx";
import type { Knobs } from "./figure.ts";
import type { GraphResult } from "./model.ts";
import { Story } from "./Story.tsx";
import { Tools } from "./Tools.tsx";
import "./graph.css";

/** The buttons of the backward pass, the graph, what just happened, and what the pass is worth on average. */
export function View(props: ViewProps<Knobs, GraphResult>) {
  const { params, result } = props;
  const { done, steps, slopes } = result;
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const isComplete = done === steps.length;
  const isBlocked = isComplete && steps[done - 1].messages === null;
  return (
    <div ref={ref} className="graph">
      <Tools {...props} isBlocked={isBlocked} />
      <GraphDrawing {...{ result, params, width }} />
      <Part name="story" instead={<p className="graph-story" />}>
        <Story {...{ result, isBlocked }} />
      </Part>
      <Draws slopes={slopes} isReady={isComplete || params.blackBox} />
    </div>
  );
}
