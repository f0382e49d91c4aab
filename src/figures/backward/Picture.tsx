import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { StillArrows, StillEnds, StillGrid, StillValues } from "../../marks/grid/still/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** The soft values of all cells, and the policy that they make, on their way from the goal to the start. */
export function picture() {
  const { world, values, policy } = model(settingOf(figure, { t: 10 }));
  return (
    <StillGrid map={world.map} {...pictureSize}>
      <StillValues values={values} domain={[Math.min(...values.filter(Number.isFinite)), 0]} />
      <StillArrows policy={policy} />
      <StillEnds />
    </StillGrid>
  );
}
