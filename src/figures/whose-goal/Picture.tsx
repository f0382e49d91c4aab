import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { CellDisk } from "../../marks/grid/index.ts";
import { StillEnds, StillGrid, StillHazards, StillPath } from "../../marks/grid/still/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** A disk's area is its probability; a certain goal has one of this radius, in cells. */
const certain = 1.2;

/** A path that has only begun, and on every goal a disk for how likely it leads there. */
export function picture() {
  const { problem, path, end, belief } = model(settingOf(figure));
  return (
    <StillGrid map={problem.world.map} {...pictureSize}>
      <StillHazards />
      {belief.goals.map((goal, i) => (
        <CellDisk key={goal} cell={goal} radius={certain * Math.sqrt(belief.ofGoal[i])} colour="z" />
      ))}
      <StillPath states={[...path.states, end]} weight={6} />
      <StillEnds />
    </StillGrid>
  );
}
