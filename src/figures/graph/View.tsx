import type { ButtonHTMLAttributes } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import type { Knobs } from "./figure.ts";
import { GraphDrawing } from "./drawing/GraphDrawing.tsx";
import type { GraphResult } from "./model.ts";
import { SlopeStrip } from "./SlopeStrip.tsx";
import { Story } from "./Story.tsx";
import "./graph.css";

interface ToolProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** It leads on where the gradient has stopped. */
  readonly isWayOut?: boolean;
}

const Tool = ({ isWayOut = false, ...rest }: ToolProps) => (
  <button type="button" className={isWayOut ? "figure-button graph-way-out" : "figure-button"} {...rest} />
);

/** The buttons of the backward pass, the graph, what just happened, and what the pass is worth on average. */
export function View({ params, result, edit }: ViewProps<Knobs, GraphResult>) {
  const { reparameterized, blackBox } = params;
  const { done, steps, slopes } = result;
  const isComplete = done === steps.length;
  const isBlocked = isComplete && steps[done - 1].messages === null;
  return (
    <Columns share={0.5} narrowBelow={600}>
      {({ width, right }) => (
        <>
          <div className="columns-across graph-tools">
            <Tool disabled={done === 0} onClick={() => edit({ backward: done - 1 })}>
              Undo backward step
            </Tool>
            <Tool disabled={isComplete} onClick={() => edit({ backward: done + 1 })}>
              Next backward step
            </Tool>
            <Tool
              isWayOut={isBlocked && !blackBox}
              aria-pressed={reparameterized}
              onClick={() => edit({ reparameterized: !reparameterized })}
            >
              {reparameterized ? "Draw z again" : "Rewrite z = μ + σε"}
            </Tool>
            <Tool
              isWayOut={isBlocked && blackBox}
              aria-pressed={blackBox}
              onClick={() => edit({ blackBox: !blackBox })}
            >
              {blackBox ? "Open the box f" : "Box f in"}
            </Tool>
            <span className="graph-count">
              {done} of {steps.length} steps back
            </span>
          </div>
          <div className="columns-across">
            <GraphDrawing {...{ result, params, width }} />
          </div>
          <Story {...{ result, isBlocked }} />
          {slopes.map((slope) => (
            <SlopeStrip
              key={slope.parameter}
              {...{ slopes: slope, isReady: isComplete || blackBox, width: right }}
            />
          ))}
        </>
      )}
    </Columns>
  );
}
