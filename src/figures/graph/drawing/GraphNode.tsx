import type { NodeState, Progress } from "../../../inference/backwardProgress.ts";
import { type Colour, paint } from "../../../marks/colour.ts";
import { Label } from "../../../marks/plot/index.ts";
import { type Stroke, strokeOf } from "../../../marks/plot/stroke.ts";
import { readable } from "../../../math/formatNumber.ts";
import type { Params } from "../figure.ts";
import type { Layout } from "./layout.ts";
import { symbolOf } from "../model.ts";
import "../graph.css";

interface Props {
  readonly node: NodeState;
  readonly params: Params;
  readonly layout: Layout;
}

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
export function operationOf({ name, kind }: NodeState, { f, k }: Params): string {
  if (name === "z") return kind === "sampled" ? "z ~ N(μ, σ²)" : "z = μ + u";
  if (name === "d") return `d = z ${k < 0 ? "+" : "−"} ${Math.abs(k)}`;
  if (kind === "called") return "black box f";
  if (name === "f") return f === "quadratic" ? "f = d²" : "f = ℓ + ℓ₀";
  return operations[name];
}

interface Look extends Stroke {
  readonly fill: Colour;
  /** Of its first line. */
  readonly name: Colour;
  readonly strong?: boolean;
  /** Of all its lines. */
  readonly ink?: Colour;
}

const looks: Readonly<Record<NodeState["kind"], Look>> = {
  given: { colour: "phi", weight: 2, fill: "raised", name: "phi", strong: true },
  computed: { colour: "ink-3", fill: "raised", name: "ink-2" },
  sampled: { colour: "z", weight: 2, dash: "6 3", fill: "surface", name: "z", strong: true },
  // A black box is dark in both themes.
  called: { colour: "ink-3", fill: "var(--graph-box)", name: "ink", ink: "var(--graph-on-box)" },
};

/** What the backward pass makes of its border. */
const borders: Readonly<Partial<Record<Progress, Stroke>>> = {
  next: { colour: "theta", weight: 3 },
  blocked: { colour: "bad", weight: 3 },
};

/** A box for what is computed, an ellipse for what is drawn: how it comes by its number, the number, its adjoint. */
export function GraphNode({ node, params, layout }: Props) {
  const { name, kind, value, adjoint, progress } = node;
  const { x, y, width, height } = layout.placeOf(name);
  const look = looks[kind];
  const shape = { ...strokeOf({ ...look, ...borders[progress] }, 1.5), fill: paint(look.fill) };
  const middle = adjoint === null ? y + 7 : y;
  const line = (below: number, colour: Colour) => ({
    dx: x,
    dy: middle + below,
    anchor: "middle" as const,
    bare: true,
    colour: look.ink ?? colour,
  });
  return (
    <g className="graph-node">
      {kind === "sampled" ? (
        <ellipse {...shape} cx={x} cy={y} rx={width / 2 + 5} ry={height / 2 + 6} />
      ) : (
        <rect
          {...shape}
          x={x - width / 2}
          y={y - height / 2}
          {...{ width, height }}
          rx={kind === "given" ? 3 : 14}
        />
      )}
      <Label {...line(-12, look.name)} strong={look.strong ?? false}>
        {operationOf(node, params)}
      </Label>
      <Label {...line(6, "ink")} size={15} strong>
        {readable(value)}
      </Label>
      {adjoint !== null && (
        <Label {...line(23, "theta")} strong>
          ∂f/∂{symbolOf(name)} {readable(adjoint)}
        </Label>
      )}
    </g>
  );
}
