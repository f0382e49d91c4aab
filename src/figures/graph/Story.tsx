import type { BackwardStep } from "../../inference/autodiff.ts";
import { readable } from "../../math/formatNumber.ts";
import { type GraphResult, type Slopes, symbolOf } from "./model.ts";
import "./graph.css";

interface Props {
  readonly result: GraphResult;
  readonly isBlocked: boolean;
}

/** What just happened, in words. */
export const Story = ({ result, isBlocked }: Props) => (
  <p className={`graph-story${isBlocked ? " graph-story-blocked" : ""}`} aria-live="polite">
    {storyOf(result)}
  </p>
);

/** What the last backward step did, in a sentence. */
export function storyOf({ nodes, steps, done, slopes }: GraphResult): string {
  const pairOf = (of: (slope: Slopes) => number) => `(${slopes.map((s) => readable(of(s))).join(", ")})`;
  const value = readable(nodes.find(({ name }) => name === "f")?.value ?? Number.NaN);
  const isBlackBox = slopes[0].route === "scoreFunction";
  if (done === 0)
    return `${
      isBlackBox
        ? `Forward, f was called with z and answered ${value}. How it came by that, nobody tells.`
        : "Forward, every number follows from those on its left."
    } The way back starts at f, with ∂f/∂f = 1.`;
  const passed = passedStory(steps[done - 1], nodes);
  if (passed !== null) return done === steps.length ? `${passed} The pass is complete.` : passed;
  if (isBlackBox)
    return `The gradient stops at f. What is missing is ∂f/∂z: a black box gives values, no slopes, so rewriting z opens no path. The score function does not ask for it: f(z) ∇ log q(z), made of the value ${value} and of q, is ${pairOf(({ draws }) => draws[0])} on this draw.`;
  return `The gradient stops at z. z was drawn: a draw from N(μ, σ²) is no function of μ and σ, so there is no slope ∂z/∂μ to go on with. The naive gradient is 0; the exact one is ${pairOf(({ exact }) => exact)}.`;
}

/** What a step sends on; null if nothing gets through. */
function passedStory({ node, adjoint, messages }: BackwardStep, shown: GraphResult["nodes"]): string | null {
  if (messages === null) return null;
  // The constants that a node reads receive messages too; nobody asks for them.
  const sent = node.inputs.flatMap(({ name }, i) =>
    shown.some((one) => one.name === name)
      ? `to ${symbolOf(name)} ${readable(adjoint)} × ${readable(node.slopes?.[i] ?? 0)} = ${readable(messages[i])}`
      : [],
  );
  const symbol = symbolOf(node.name);
  return `${symbol} has ∂f/∂${symbol} = ${readable(adjoint)} and sends it on, times its own slope: ${sent.join(", ")}.`;
}
