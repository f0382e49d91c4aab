import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { costsByCell, mistakes } from "../../control/mistakes.ts";
import { CellDisk } from "../../marks/grid/index.ts";
import { StillEnds, StillGrid, StillHazards, StillPath } from "../../marks/grid/still/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** A path with a disk for what each of its mistakes costs, and beside it the one without any. */
export function picture() {
  const { world, path, optimal, messages } = model(settingOf(figure));
  return (
    <StillGrid map={world.map} {...pictureSize}>
      <StillHazards />
      <StillPath states={[...optimal.states, optimal.end]} colour="phi" dash="8 7" aside={4} />
      {costsByCell(mistakes(messages, path)).map(({ state, cost }) => (
        <CellDisk key={state} cell={state} radius={Math.min(0.6, 0.4 * Math.sqrt(cost / 3))} colour="bad" />
      ))}
      <StillPath states={[...path.states, path.end]} />
      <StillEnds />
    </StillGrid>
  );
}
