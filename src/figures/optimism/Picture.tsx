import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { StillEnds, StillGrid, StillHazards, StillTint } from "../../marks/grid/still/index.ts";
import { figure } from "./figure.ts";
import { model, monkeys } from "./model.ts";

/** Where the two monkeys really get: over the bridge between the pits, or round behind the wall. */
export function picture() {
  const { bridge } = model(settingOf(figure));
  return (
    <StillGrid map={bridge.world.map} {...pictureSize}>
      {monkeys.map(({ name, colour }) => (
        <StillTint key={name} colour={colour} inks={bridge[name].visits.map((steps) => Math.min(1, steps))} />
      ))}
      <StillHazards />
      <StillEnds />
    </StillGrid>
  );
}
