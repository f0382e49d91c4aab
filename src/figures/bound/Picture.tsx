import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { QOnPosterior } from "../../frame/picture/QOnPosterior.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Bars, Facet, linear, Rule } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

const heights = { y1: () => 0, y2: () => 1 };

/** A q beside its posterior; under them its ELBO and its KL, end to end, up to log p(x). */
export function picture() {
  const { densities, terms, kl, logEvidence } = model(settingOf(figure));
  const tallest = Math.max(...densities.map(({ posterior, q }) => Math.max(posterior, q)));
  return (
    <PicturePlot x={linear([-3, 3.2])} y={linear([0, tallest])} margin={{ bottom: 52 }}>
      <QOnPosterior densities={densities} />
      <Facet x={linear([logEvidence - 1.6 * kl, logEvidence])} y={linear([0, 1])} top={164} bottom={184}>
        <Bars data={[terms.elbo]} x2={(elbo) => elbo} {...heights} colour="elbo" opacity={0.45} />
        <Bars data={[terms.elbo]} x1={(elbo) => elbo} {...heights} colour="kl" />
        <Rule x={logEvidence} from={-0.4} to={1.4} weight={5} />
      </Facet>
    </PicturePlot>
  );
}
