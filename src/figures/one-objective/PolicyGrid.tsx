import { columnOf, type Gridworld, moves, rowOf } from "../../control/gridworld.ts";
import { STAY } from "../../control/mdp.ts";
import { Label, linear, Plot } from "../../marks/plot/index.ts";
import { strokeOf } from "../../marks/plot/stroke.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { type CellPolicy, costs, horizon, type OneObjective } from "./model.ts";

interface Props {
  readonly control: OneObjective["control"];
  readonly width: number;
  readonly height: number;
}

const unit = linear([0, 1]);
/** Smaller cells have no room for a stroke, pixels. */
const SMALLEST = 8;
/** What the key takes beside the cells and, in a room, below them where that leaves them larger; pixels. */
const KEY = { beside: 118, below: 28 };

/**
 * Every cell with what is done there: a wide grey stroke for the posterior, a blue one for the policy. A room reads the key
 * alone.
 */
export function PolicyGrid({ control: { world, cells }, width, height }: Props) {
  const isRoom = useRoom() !== null;
  const aside = Math.min(height / world.rows, (width - KEY.beside) / world.columns);
  const overKey = Math.min((height - KEY.below) / world.rows, width / world.columns);
  const isBelow = isRoom && overKey > aside;
  const side = Math.max(SMALLEST, Math.floor(isBelow ? overKey : aside));
  const left = world.columns * side + 14;
  const bottom = world.rows * side + 18;
  const [pi, posterior, stay] = isBelow
    ? [
        { dx: 2, dy: bottom },
        { dx: 110, dy: bottom },
        { dx: 206, dy: bottom },
      ]
    : [
        { dx: left, dy: 18 },
        { dx: left, dy: 38 },
        { dx: left, dy: 58 },
      ];
  return (
    <Plot
      title="In every cell, how likely each action is: the posterior in grey, the policy in blue"
      {...{ width, height, x: unit, y: unit }}
    >
      {cells.map((policy) => (
        <Cell key={policy.state} {...{ world, policy, side }} />
      ))}
      {ways.map((way) => {
        const { dx, dy } = way.of === "q" ? pi : posterior;
        return (
          <path
            key={way.of}
            d={`M${dx},${dy - 4}h16`}
            {...strokeOf(way, way.weight)}
            strokeLinecap={way.cap}
          />
        );
      })}
      <Label dx={pi.dx + 24} dy={pi.dy} colour="phi" strong>
        π, first step
      </Label>
      <Label dx={posterior.dx + 24} dy={posterior.dy}>
        posterior
      </Label>
      <Label {...stay}>circle: stay</Label>
      {!isRoom &&
        [`${horizon} steps in all;`, `a step costs ${costs.stepCost},`, `the pit ${costs.pitCost} nats`].map(
          (words, i) => (
            <Label key={words} dx={left} dy={86 + 17 * i}>
              {words}
            </Label>
          ),
        )}
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
