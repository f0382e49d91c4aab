import { placeName } from "../../gridworld/cellParam.ts";
import { actionNames } from "../../control/mdp.ts";
import { PathGrid } from "../../gridworld/path/PathGrid.tsx";
import type { PathPen } from "../../gridworld/path/usePathPen.ts";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import { CellLabel, PathMark } from "../../marks/grid/index.ts";
import type { WhoseGoal } from "./model.ts";
import { likeliestGoals } from "../../control/belief.ts";
import { percent } from "../../math/formatNumber.ts";
import { useIsHidden } from "../../ui/parts/partsContext.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";

interface Props {
  readonly result: WhoseGoal;
  readonly editor: MapEditor;
  readonly pen: PathPen;
  readonly width: number;
  readonly height: number;
}

/** From this probability on a suspected cell has its number. */
const NAMED = 0.05;

/** The map, each cell the darker the likelier it is the goal, and the reader's path, which is drawn here. */
export function PathMap({ result, ...grid }: Props) {
  const { problem, path, end, belief } = result;
  const isSecret = useIsHidden("goal");
  const ofCell = isSecret ? new Float64Array(result.ofCell.length) : result.ofCell;
  const { world } = problem;
  const most = ofCell.reduce((a, b) => Math.max(a, b), 0);
  const isRoom = useRoom() !== null;
  // Of all cells only those are named whose number says something, and in a room none; a goal on the map always is.
  const named = likeliestGoals(belief).filter(
    ({ goal }) => world.goals.includes(goal) || (!isRoom && ofCell[goal] >= NAMED),
  );
  return (
    <PathGrid
      id="whose-goal-grid"
      {...grid}
      world={world}
      end={end}
      values={ofCell}
      domain={[0, Math.max(1e-9, most)]}
      sentence={isSecret ? "" : sentence(result)}
    >
      <PathMark states={[...path.states, end]} weight={3.5} />
      {belief.joint &&
        !isSecret &&
        named.map(({ goal }) => (
          <CellLabel key={goal} cell={goal} side="below">
            {percent(ofCell[goal])}
          </CellLabel>
        ))}
    </PathGrid>
  );
}

/** What a screen reader is told when the path has moved on. */
function sentence({ path, belief, problem }: WhoseGoal): string {
  const n = path.actions.length;
  if (n === 0 || !belief.joint) return "";
  const best = belief.ofGoal.indexOf(Math.max(...belief.ofGoal));
  const goal = placeName(problem.world.columns, belief.goals[best]);
  return `step ${n}, ${actionNames[path.actions[n - 1]]}: goal in ${goal}, ${percent(belief.ofGoal[best])}`;
}
