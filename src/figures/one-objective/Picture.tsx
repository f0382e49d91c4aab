import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { QOnPosterior } from "../../frame/picture/QOnPosterior.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { forEveryAction } from "../../control/solveGridworld.ts";
import { StillArrows, StillEnds, StillGrid, StillHazards } from "../../marks/grid/still/index.ts";
import { paint } from "../../marks/colour.ts";
import { Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** The z that are shown. */
const [from, to] = [-0.8, 3];

/** A density under its posterior, a policy on its map: the same thing twice. */
export function picture() {
  const { inference, control } = model(settingOf(figure, { toward: 0.8 }));
  const densities = inference.densities.filter(({ z }) => z >= from && z <= to);
  const tallest = Math.max(...densities.map(({ q, posterior }) => Math.max(q, posterior)));
  const policy = forEveryAction(control.world, (s, five) => control.policy(1, s, five));
  return (
    <PicturePlot x={linear([from, to])} y={linear([0, tallest])}>
      <Facet left={10} right={128} top={30} bottom={165}>
        <QOnPosterior densities={densities} />
        <Rule y={0} weight={2.5} />
      </Facet>
      <path d="M141,93h18M141,107h18" stroke={paint("ink")} strokeWidth={5} strokeLinecap="round" />
      <StillGrid map={control.world.map} x={168} y={5} width={144} height={190}>
        <StillHazards />
        <StillArrows policy={policy} colour="phi" />
        <StillEnds half={9} />
      </StillGrid>
    </PicturePlot>
  );
}
