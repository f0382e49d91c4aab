import { Fragment } from "react";
import { columnOf, type Gridworld, moves, rowOf } from "../../control/gridworld.ts";
import { actionNames } from "../../control/mdp.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { placeName } from "../../gridworld/cellParam.ts";
import { paint } from "../../marks/colour.ts";
import { letterName } from "../../marks/grid/letterNames.ts";
import { twoMonkeys } from "../../marks/twoMonkeys.ts";
import { ShareBar } from "../../marks/ShareBar.tsx";
import { AnyKnob } from "../../ui/AnyKnob.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import type { Optimism } from "./model.ts";

type Props = Pick<ViewProps<Knobs, Optimism>, "result" | "params" | "knobs" | "edit">;

/** Where one step leads: in the world, and in the belief of the monkey that is asked. A room sees beside it who that is. */
export function BeliefBars({ result, params: { backup, action }, knobs, edit }: Props) {
  const { bridge, cell, t, outcomes } = result;
  const { world } = bridge;
  const isRoom = useRoom() !== null;
  const colour = twoMonkeys.find(({ name }) => name === backup)?.colour ?? "ink";
  return (
    <>
      <div className="map-tools optimism-ask">
        {!isRoom && (
          <AnyKnob
            id="optimism-backup"
            spec={knobs.backup}
            value={backup}
            onChange={(value) => edit({ backup: value === "causal" ? value : "optimistic" })}
          />
        )}
        <b>{`${placeName(world.columns, cell, "Row")}, t = ${t}:`}</b>
        <span className="map-brushes" role="group" aria-label="Action" id="optimism-action">
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
        <small />
        <small>{isRoom ? "happens" : "what happens"}</small>
        <small style={{ color: paint(colour) }}>
          {isRoom ? "believed" : `what the ${backup === "causal" ? "causal monkey" : "optimist"} believes`}
        </small>
        {outcomes.map((outcome) => (
          <Fragment key={outcome.state}>
            <span>{wayTo(world, cell, outcome.state)}</span>
            <ShareBar share={outcome.probability} colour="ink-3" />
            <Part name="beliefs" instead={<span>?</span>}>
              <ShareBar share={outcome[backup]} colour={colour} />
            </Part>
          </Fragment>
        ))}
      </div>
    </>
  );
}

/** Which way a neighbour is, and what is there. */
function wayTo(world: Gridworld, from: number, to: number): string {
  const step = [rowOf(world, to) - rowOf(world, from), columnOf(world, to) - columnOf(world, from)];
  const way = actionNames[moves.findIndex(([down, across]) => down === step[0] && across === step[1])];
  return `${way === "stay" ? "stays" : way}: ${letterName(world.map.letters[to])}`;
}
