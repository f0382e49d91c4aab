import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Band, Bars, Curve, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { type DensityRow, model } from "./model.ts";

const zOf = ({ z }: DensityRow) => z;
const heights = { y1: () => 0, y2: () => 1 };

/** A q beside its posterior; under them its ELBO and its KL, end to end, up to log p(x). */
export function picture() {
  const { densities, terms, kl, logEvidence } = model(settingOf(figure));
  const tallest = Math.max(...densities.map(({ posterior, q }) => Math.max(posterior, q)));
  return (
    <PicturePlot x={linear([-3, 3.2])} y={linear([0, tallest])} margin={{ bottom: 52 }}>
      <Band
        data={densities}
        x={zOf}
        high={({ posterior }) => posterior}
        colour="ink-3"
        opacity={0.25}
        weight={3}
      />
      <Band data={densities} x={zOf} high={({ q }) => q} colour="phi" />
      <Curve data={densities} x={zOf} y={({ q }) => q} colour="phi" weight={5} />
      <Facet x={linear([logEvidence - 1.6 * kl, logEvidence])} y={linear([0, 1])} top={164} bottom={184}>
        <Bars data={[terms.elbo]} x2={(elbo) => elbo} {...heights} colour="elbo" opacity={0.45} />
        <Bars data={[terms.elbo]} x1={(elbo) => elbo} {...heights} colour="kl" />
        <Rule x={logEvidence} from={-0.4} to={1.4} weight={5} />
      </Facet>
    </PicturePlot>
  );
}
