import { columnOf, type Gridworld, moves, rowOf } from "../../control/gridworld.ts";
import { actionNames } from "../../control/mdp.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import type { Optimism } from "./model.ts";
import type { Values } from "./params.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";

interface Props {
  readonly result: Optimism;
  readonly params: Values;
  readonly edit: (patch: Partial<Values>) => void;
}

/** Which way a neighbour is, and what is there. */
function wayTo(world: Gridworld, from: number, to: number): string {
  const step = [rowOf(world, to) - rowOf(world, from), columnOf(world, to) - columnOf(world, from)];
  const way = actionNames[moves.findIndex(([down, across]) => down === step[0] && across === step[1])];
  return `${way === "stay" ? "stays" : way}: ${letterName(world.map.letters[to])}`;
}

/** Where one step leads: in the world, and in the belief of the monkey that is asked. */
export function BeliefBars({ result, params: { backup, action }, edit }: Props) {
  const { bridge, cell, t, outcomes } = result;
  const { world } = bridge;
  return (
    <section className="optimism-belief">
      <div className="optimism-ask">
        <b>{`${placeName(world.columns, cell, "Row")}, t = ${t}:`}</b>
        <span className="optimism-actions" role="group" aria-label="Action" id="optimism-action">
          {actionNames.map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === action}
              onClick={() => edit({ action: name })}
            >
              {name}
            </button>
          ))}
        </span>
      </div>
      <div className="optimism-outcomes">
        <span />
        <span className="optimism-head">what happens</span>
        <span className={`optimism-head optimism-${backup}`}>
          what the {backup === "causal" ? "causal monkey" : "optimist"} believes
        </span>
        {outcomes.map((outcome) => (
          <Row
            key={outcome.state}
            way={wayTo(world, cell, outcome.state)}
            probability={outcome.probability}
            belief={outcome[backup]}
            backup={backup}
          />
        ))}
      </div>
    </section>
  );
}

interface RowProps {
  readonly way: string;
  readonly probability: number;
  readonly belief: number;
  readonly backup: "optimistic" | "causal";
}

const Row = ({ way, probability, belief, backup }: RowProps) => (
  <>
    <span>{way}</span>
    <ShareBar share={probability} colour="var(--ink-3)" />
    <ShareBar share={belief} colour={`var(--${backup})`} />
  </>
);
