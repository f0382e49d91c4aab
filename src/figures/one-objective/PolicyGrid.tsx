import { columnOf, type Gridworld, moves, rowOf } from "../../control/gridworld.ts";
import { STAY } from "../../control/mdp.ts";
import { Label, linear, Plot } from "../../marks/plot/index.ts";
import { strokeOf } from "../../marks/plot/stroke.ts";
import { type CellPolicy, costs, horizon, type OneObjective } from "./model.ts";

interface Props {
  readonly control: OneObjective["control"];
  readonly width: number;
  readonly height: number;
}

const unit = linear([0, 1]);
/** Smaller cells have no room for a stroke, pixels. */
const SMALLEST = 8;

/** Every cell with what is done there: a wide grey stroke for the posterior, a blue one for the policy. */
export function PolicyGrid({ control: { world, cells }, width, height }: Props) {
  const fitting = Math.min(height / world.rows, width / (world.columns + 1.6));
  const side = Math.max(SMALLEST, Math.floor(fitting));
  const beside = { dx: world.columns * side + 14 };
  const small = { ...beside, size: 13 as const };
  return (
    <Plot
      title="In every cell, how likely each action is: the posterior in grey, the policy in blue"
      {...{ width, height, x: unit, y: unit }}
    >
      {cells.map((policy) => (
        <Cell key={policy.state} {...{ world, policy, side }} />
      ))}
      {ways.map((way) => (
        <path
          key={way.of}
          d={`M${beside.dx},${way.of === "q" ? 14 : 34}h16`}
          {...strokeOf(way, way.weight)}
          strokeLinecap={way.cap}
        />
      ))}
      <Label dx={beside.dx + 24} dy={18} colour="phi" strong>
        π, first step
      </Label>
      <Label dx={beside.dx + 24} dy={38}>
        posterior
      </Label>
      <Label {...beside} dy={58}>
        circle: stay
      </Label>
      <Label {...small} dy={86}>
        {horizon} steps in all;
      </Label>
      <Label {...small} dy={103}>
        a step costs {costs.stepCost},
      </Label>
      <Label {...small} dy={120}>
        the pit {costs.pitCost} nats
      </Label>
    </Plot>
  );
}

interface CellProps {
  readonly world: Gridworld;
  readonly policy: CellPolicy;
  readonly side: number;
}

const kinds: Readonly<Record<string, string>> = { S: "start", G: "goal", x: "pit" };
const ways = [
  { of: "posterior", colour: "ink-3", opacity: 0.45, weight: 9, ring: 4, cap: "butt" },
  { of: "q", colour: "phi", opacity: 1, weight: 3, ring: 2, cap: "round" },
] as const;

function Cell({ world, policy, side }: CellProps) {
  const { state } = policy;
  const kind = kinds[world.map.letters[state]];
  const frame =
    kind === "pit"
      ? { ...strokeOf({ colour: "ink-3", dash: "3 3" }, 1), fill: "var(--raised)" }
      : { ...strokeOf({ colour: "line" }, 1), fill: "var(--surface)" };
  const [corner, reach] = [-side / 2, side / 2 - 3];
  const arm = (a: number, probability: number) =>
    `M0,0L${moves[a].map((by) => (by * reach * probability).toFixed(1)).toReversed()}`;
  return (
    <g
      transform={`translate(${columnOf(world, state) * side - corner},${rowOf(world, state) * side - corner})`}
    >
      <rect {...frame} x={corner + 1} y={corner + 1} width={side - 2} height={side - 2} rx={3} />
      {kind && (
        <Label dx={corner + 6} dy={corner + 15}>
          {kind}
        </Label>
      )}
      {ways.map(({ of, ring, cap, ...stroke }) => (
        <g key={of} {...strokeOf(stroke, stroke.weight)} strokeLinecap={cap}>
          <path
            d={policy[of]
              .slice(0, STAY)
              .map((p, a) => arm(a, p))
              .join("")}
          />
          <circle r={reach * policy[of][STAY]} strokeWidth={ring} />
        </g>
      ))}
    </g>
  );
}
