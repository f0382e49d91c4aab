import { useWidth } from "../../marks/useWidth.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { GraphDrawing } from "./GraphDrawing.tsx";
import { storyOf } from "./labels.ts";
import type { GraphResult } from "./model.ts";
import type { Params } from "./params.ts";
import { SlopeStrip } from "./SlopeStrip.tsx";
import "./graph.css";

const gap = 24;
const wayOut = (isOne: boolean) => (isOne ? "figure-button graph-way-out" : "figure-button");

/** The buttons of the backward pass, the graph, what just happened, and what the pass is worth on average. */
export function View({ params, result, edit }: ViewProps<Params, GraphResult>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const { done, steps, slopes } = result;
  const isComplete = done === steps.length;
  const isBlocked = isComplete && steps[done - 1].messages === null;
  const narrow = width < 600;
  return (
    <div className="graph" ref={ref}>
      <div className="graph-tools">
        <button
          type="button"
          className="figure-button"
          disabled={done === 0}
          onClick={() => edit({ backward: done - 1 })}
        >
          Undo backward step
        </button>
        <button
          type="button"
          className="figure-button"
          disabled={isComplete}
          onClick={() => edit({ backward: done + 1 })}
        >
          Next backward step
        </button>
        <button
          type="button"
          className={wayOut(isBlocked && !params.blackBox)}
          aria-pressed={params.reparameterized}
          onClick={() => edit({ reparameterized: !params.reparameterized })}
        >
          {params.reparameterized ? "Draw z again" : "Rewrite z = μ + σε"}
        </button>
        <button
          type="button"
          className={wayOut(isBlocked && params.blackBox)}
          aria-pressed={params.blackBox}
          onClick={() => edit({ blackBox: !params.blackBox })}
        >
          {params.blackBox ? "Open the box f" : "Box f in"}
        </button>
        <span className="graph-count">
          {done} of {steps.length} steps back
        </span>
      </div>
      <GraphDrawing result={result} params={params} width={width} />
      <p className={isBlocked ? "graph-story graph-story-blocked" : "graph-story"} aria-live="polite">
        {storyOf(result)}
      </p>
      <div className={narrow ? "graph-strips graph-strips-narrow" : "graph-strips"}>
        {slopes.map((slope) => (
          <SlopeStrip
            key={slope.parameter}
            slopes={slope}
            isReady={isComplete || params.blackBox}
            width={narrow ? width : Math.floor((width - gap) / 2)}
          />
        ))}
      </div>
    </div>
  );
}
