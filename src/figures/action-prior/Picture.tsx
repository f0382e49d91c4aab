import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { StillArrows, StillEnds, StillGrid, StillValues } from "../../marks/grid/still/index.ts";
import { valuesAt } from "../../control/backwardMessages.ts";
import { Bars, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** A prior over five actions, and the policy that it makes of a map: the last of them, to stay, is the likeliest. */
export function picture() {
  const { world, rows, policies, messages, t } = model(settingOf(figure));
  const values = valuesAt(messages.withPrior, t);
  return (
    <PicturePlot x={linear([0, 1])} y={linear([rows.length, 0])}>
      <Facet left={14} right={70} top={10} bottom={190} x={linear([0, Math.max(...rows.map(({ p }) => p))])}>
        <Bars
          data={rows}
          x1={() => 0}
          x2={({ p }) => p}
          y1={(_, a) => a + 0.15}
          y2={(_, a) => a + 0.85}
          colour="theta"
        />
        <Rule x={0} weight={3} />
      </Facet>
      <StillGrid map={world.map} x={82} y={5} width={234} height={190}>
        <StillValues values={values} domain={[Math.min(...values), Math.max(...values)]} />
        <StillArrows policy={policies.withPrior} />
        <StillEnds />
      </StillGrid>
    </PicturePlot>
  );
}
