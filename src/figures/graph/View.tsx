import type { ViewProps } from "../../frame/contract.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { useHeight } from "../../ui/parts/roomContext.ts";
import { Draws } from "./Draws.tsx";
import { GraphDrawing } from "./drawing/GraphDrawing.tsx";
import { LEVEL } from "./drawing/layout.ts";
import type { Knobs } from "./figure.ts";
import type { GraphResult } from "./model.ts";
import { Story } from "./Story.tsx";
import { Tools } from "./Tools.tsx";
import "./graph.css";

/** In a room, what the buttons take of its height, pixels. */
const TOOLS = 36;

/** The buttons of the backward pass, the graph, what just happened, and what the pass is worth on average. */
export function View(props: ViewProps<Knobs, GraphResult>) {
  const { params, result } = props;
  const { done, steps, slopes } = result;
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const height = useHeight(LEVEL, TOOLS);
  const isComplete = done === steps.length;
  const isBlocked = isComplete && steps[done - 1].messages === null;
  return (
    <div ref={ref} className="graph">
      <StepsBack name="drawing">
        <Tools {...props} isBlocked={isBlocked} />
        <GraphDrawing {...{ result, params, width, height }} />
      </StepsBack>
      <StepsBack name="story">
        <Part name="story" instead={<p className="graph-story" />}>
          <Story {...{ result, isBlocked }} />
        </Part>
      </StepsBack>
      <Draws slopes={slopes} isReady={isComplete || params.blackBox} />
    </div>
  );
}
