import type { BackwardStep } from "../../inference/autodiff.ts";
import { readable } from "../../math/formatNumber.ts";
import type { DrawnNode } from "./drawnGraph.ts";
import type { GraphResult, Slopes } from "./model.ts";
import type { Values } from "./params.ts";

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
export function operationOf({ name, kind }: DrawnNode, { f, k }: Values): string {
  if (name === "z") return kind === "sampled" ? "z ~ N(μ, σ²)" : "z = μ + u";
  if (name === "d") return `d = z ${k < 0 ? "+" : "−"} ${Math.abs(k)}`;
  if (kind === "called") return "black box f";
  if (name === "f") return f === "quadratic" ? "f = d²" : "f = ℓ + ℓ₀";
  return operations[name];
}

/** What the last backward step did, in a sentence. */
export function storyOf({ nodes, steps, done, slopes }: GraphResult): string {
  const pairOf = (of: (slope: Slopes) => number) => `(${slopes.map((s) => readable(of(s))).join(", ")})`;
  const value = readable(nodes.find(({ name }) => name === "f")?.value ?? Number.NaN);
  const isBlackBox = slopes[0].route === "scoreFunction";
  if (done === 0 && isBlackBox)
    return `Forward, f was called with z and answered ${value}. How it came by that, nobody tells. The way back starts at f, with ∂f/∂f = 1.`;
  if (done === 0)
    return "Forward, every number follows from those on its left. The way back starts at f, with ∂f/∂f = 1.";
  const step = steps[done - 1];
  const passed = step.messages === null ? null : passedStory(step);
  if (passed === null && isBlackBox)
    return `The gradient stops at f. What is missing is ∂f/∂z: a black box gives values, no slopes, so rewriting z opens no path. The score function does not ask for it: f(z) ∇ log q(z), made of the value ${value} and of q, is ${pairOf(({ draws }) => draws[0])} on this draw.`;
  if (passed === null)
    return `The gradient stops at z. z was drawn: a draw from N(μ, σ²) is no function of μ and σ, so there is no slope ∂z/∂μ to go on with. The naive gradient is 0; the exact one is ${pairOf(({ exact }) => exact)}.`;
  return done === steps.length ? `${passed} The pass is complete.` : passed;
}

/** The constants that a node reads receive messages too; nobody asks for them. */
const asked = new Set(["mu", "sigma", "epsilon", "u", "z", "d", "h", "l", "l0"]);

function passedStory({ node, adjoint, messages }: BackwardStep): string {
  const sent = node.inputs.flatMap((input, i) => {
    const slope = node.slopes?.[i] ?? 0;
    const message = messages?.[i] ?? 0;
    return asked.has(input.name)
      ? [`to ${symbolOf(input.name)} ${readable(adjoint)} × ${readable(slope)} = ${readable(message)}`]
      : [];
  });
  return `${symbolOf(node.name)} has ∂f/∂${symbolOf(node.name)} = ${readable(adjoint)} and sends it on, times its own slope: ${sent.join(", ")}.`;
}
