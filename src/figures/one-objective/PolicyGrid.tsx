import { columnOf, type Gridworld, moves, rowOf } from "../../control/gridworld.ts";
import { STAY } from "../../control/mdp.ts";
import { type CellPolicy, costs, horizon, type OneObjective } from "./model.ts";

interface Props {
  readonly control: OneObjective["control"];
  readonly width: number;
  readonly height: number;
}

const kinds: Readonly<Record<string, string>> = { S: "start", G: "goal", x: "pit" };

/** Every cell with what is done there: a wide grey stroke for the posterior, a blue one for the policy. */
export function PolicyGrid({ control: { world, cells }, width, height }: Props) {
  const cell = Math.min(Math.floor(height / world.rows), Math.floor(width / (world.columns + 1.6)));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>In every cell, how likely each action is: the posterior in grey, the policy in blue</title>
      {cells.map((policy) => (
        <Cell key={policy.state} world={world} policy={policy} side={cell} />
      ))}
      <g transform={`translate(${world.columns * cell + 14},14)`}>
        <text className="one-name one-name-q" y={4}>
          π, first step
        </text>
        <text className="one-name" y={24}>
          posterior
        </text>
        <text className="one-name" y={44}>
          circle: stay
        </text>
        <text className="one-small" y={72}>
          {horizon} steps in all;
        </text>
        <text className="one-small" y={89}>
          a step costs {costs.stepCost},
        </text>
        <text className="one-small" y={106}>
          the pit {costs.pitCost} nats
        </text>
      </g>
    </svg>
  );
}

function Cell({
  world,
  policy: { state, q, posterior },
  side,
}: {
  readonly world: Gridworld;
  readonly policy: CellPolicy;
  readonly side: number;
}) {
  const kind = kinds[world.map.letters[state]];
  const reach = side / 2 - 3;
  return (
    <g transform={`translate(${columnOf(world, state) * side},${rowOf(world, state) * side})`}>
      <rect
        className={kind === "pit" ? "one-cell one-cell-pit" : "one-cell"}
        x={1}
        y={1}
        width={side - 2}
        height={side - 2}
        rx={3}
      />
      {kind && (
        <text className="one-cell-kind" x={6} y={15}>
          {kind}
        </text>
      )}
      <g transform={`translate(${side / 2},${side / 2})`}>
        {[posterior, q].map((probabilities, k) => (
          <g key={k === 0 ? "posterior" : "q"} className={k === 0 ? "one-arrows-posterior" : "one-arrows-q"}>
            {moves.slice(0, STAY).map(([down, right], a) => (
              <line
                key={`${down} ${right}`}
                x2={right * reach * probabilities[a]}
                y2={down * reach * probabilities[a]}
              />
            ))}
            <circle r={reach * probabilities[STAY]} />
          </g>
        ))}
      </g>
    </g>
  );
}
