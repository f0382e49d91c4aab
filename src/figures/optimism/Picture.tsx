import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { StillEnds, StillGrid, StillHazards, StillTint } from "../../marks/grid/still/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** Steps on a cell as ink: one fills it. */
const inksOf = (visits: Float64Array) => visits.map((steps) => Math.min(1, steps));

/** Where the two monkeys really get: over the bridge between the pits, or round behind the wall. */
export function picture() {
  const { world, optimistic, causal } = model(settingOf(figure)).bridge;
  return (
    <StillGrid map={world.map} {...pictureSize}>
      <StillTint colour="theta" inks={inksOf(optimistic.visits)} />
      <StillTint colour="phi" inks={inksOf(causal.visits)} />
      <StillHazards />
      <StillEnds />
    </StillGrid>
  );
}
