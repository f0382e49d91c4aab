import { CellDisk, CellLabel, CellMark, PathMark } from "../../marks/grid/index.ts";
import { fixed } from "../../math/formatNumber.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { labelSpots } from "../../marks/grid/labelSpots.ts";
import { costsByCell, type Mistake } from "../../control/mistakes.ts";
import type { Monkeys } from "./model.ts";

interface Props {
  readonly result: Monkeys;
  readonly mistakes: readonly Mistake[];
  /** The cell in a frame, or null. */
  readonly lit: number | null;
}

/** A mistake of 10 nats has a disk of 0.36 cells' radius; its area goes with its cost. */
const radius = (cost: number) => Math.min(0.46, 0.36 * Math.sqrt(cost / 10));
/** Only so many mistakes have their number. */
const NUMBERED = 8;

/**
 * Both paths over the grid, named where they part, and a disk for what was lost in each cell; in a room its number is left to
 * the bars beside. */
export function PathMarks({ result: { path, optimal, world }, mistakes, lit }: Props) {
  const yours = [...path.states, path.end];
  const room = useRoom();
  const theirs = [...optimal.states, optimal.end];
  const costs = costsByCell(mistakes);
  const free = yours.filter((cell) => costs.every(({ state }) => state !== cell));
  const [yourSpot, theirSpot] = labelSpots(yours, theirs, free, world.columns);
  return (
    <>
      <PathMark states={theirs} colour="phi" dash="7 5" aside={4} />
      <Part name="costs">
        {(room?.shows("costs") === false ? [] : costs).map(({ state, cost }) => (
          <CellDisk key={state} cell={state} radius={radius(cost)} colour="bad" />
        ))}
      </Part>
      <PathMark states={yours} weight={3} />
      <Part name="costs">
        {costs.slice(0, room ? 0 : NUMBERED).map(({ state, cost }) => (
          <CellLabel key={state} cell={state} side="below" colour="bad">
            {fixed(-cost, 1)}
          </CellLabel>
        ))}
      </Part>
      {theirSpot !== null && (
        <CellLabel cell={theirSpot} side="above" colour="phi">
          optimal
        </CellLabel>
      )}
      <CellLabel cell={yourSpot ?? path.end} side="above">
        {yourSpot === null && theirSpot === null ? "yours: optimal" : "yours"}
      </CellLabel>
      {lit !== null && <CellMark cell={lit} />}
    </>
  );
}
