import type { ButtonHTMLAttributes } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import type { GraphResult } from "./model.ts";
import "./graph.css";

interface ToolProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** It leads on where the gradient has stopped. */
  readonly isWayOut?: boolean;
}

const Tool = ({ isWayOut = false, ...rest }: ToolProps) => (
  <button type="button" className={isWayOut ? "figure-button graph-way-out" : "figure-button"} {...rest} />
);

interface Props extends Pick<ViewProps<Knobs, GraphResult>, "params" | "result" | "edit"> {
  readonly isBlocked: boolean;
}

/** The buttons of the backward pass, and the two ways to change what it meets. */
export const Tools = ({ params: { reparameterized, blackBox }, result, edit, isBlocked }: Props) => {
  const { done, steps } = result;
  const inRoom = useRoom() !== null;
  return (
    <div className="graph-tools">
      <Tool disabled={done === 0} onClick={() => edit({ backward: done - 1 })}>
        {inRoom ? "Undo step" : "Undo backward step"}
      </Tool>
      <Tool disabled={done === steps.length} onClick={() => edit({ backward: done + 1 })}>
        Next backward step
      </Tool>
      <Tool
        isWayOut={isBlocked && !blackBox}
        aria-pressed={reparameterized}
        onClick={() => edit({ reparameterized: !reparameterized })}
      >
        {reparameterized ? "Undo: z drawn from N(μ, σ²)" : "Rewrite z = μ + σε"}
      </Tool>
      <Tool
        isWayOut={isBlocked && blackBox}
        aria-pressed={blackBox}
        onClick={() => edit({ blackBox: !blackBox })}
      >
        {blackBox ? "Open the box f" : "Box f in"}
      </Tool>
      {!inRoom && (
        <span className="graph-count">
          {done} of {steps.length} steps back
        </span>
      )}
    </div>
  );
};
