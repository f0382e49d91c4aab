import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { valuesAt } from "../../control/backwardMessages.ts";
import { logAlphaAt } from "../../control/forwardMessages.ts";
import { layerOf } from "../../control/road.ts";
import { CellDisk } from "../../marks/grid/index.ts";
import { StillEnds, StillGrid, StillTint } from "../../marks/grid/still/index.ts";
import { inksOf } from "../../marks/tint.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** A disk's area is its probability; one of this has the radius of a cell's side. */
const full = 0.6;

/** The forward message around the start, the backward one around the goal, and disks for their product. */
export function picture() {
  const { world, forward, backward, marginals, t } = model(settingOf(figure, { samples: 10, t: 8 }));
  const product = layerOf(world, marginals, t);
  const { temperature } = backward.problem;
  return (
    <StillGrid map={world.map} {...pictureSize}>
      <StillTint colour="forward" inks={inksOf(logAlphaAt(forward, t))} />
      <StillTint colour="backward" inks={inksOf(valuesAt(backward, t).map((V) => V / temperature))} />
      {Array.from(world.open, (s) => (
        <CellDisk key={s} cell={s} radius={Math.sqrt(product[s] / full)} colour="z" />
      ))}
      <StillEnds />
    </StillGrid>
  );
}
