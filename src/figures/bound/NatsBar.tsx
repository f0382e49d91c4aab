import { paint } from "../../marks/colour.ts";
import { AxisX, Bars, Label, linear, Plot, Rule, wordingFor } from "../../marks/plot/index.ts";
import { stepUp } from "../../math/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import type { Bound } from "./model.ts";

interface Props {
  readonly result: Bound;
  readonly width: number;
  /** A new data point may call for a new scale; a drag of q holds it still. */
  readonly era: string;
}

/** Below this width the two names above the bar would meet. */
const NARROW = 520;
const levels = [2, 5, 10, 20, 50, 100, 200, 500, 1000];
const nats = (value: number) => value.toFixed(value < -100 ? 1 : 3).replace("-", "−");

/** log p(x) = ELBO + KL, as lengths: the ceiling stands still, and the two below it trade. */
export function NatsBar({ result: { logEvidence, terms, kl }, width, era }: Props) {
  const span = useHeldLevel(stepUp(Math.max(kl * 1.15, 1.5), levels), era);
  const narrow = width < NARROW;
  const above = narrow ? 20 : 0;
  return (
    <Plot
      title={`The ELBO of ${nats(terms.elbo)} nats and the KL of ${nats(kl)} nats add up to log p(x) = ${nats(logEvidence)} nats`}
      {...{ width, height: 122 + above }}
      x={linear([logEvidence - span, logEvidence])}
      y={linear([0, 1])}
      margin={{ top: above + 20, right: narrow ? 82 : 150, bottom: 38 }}
    >
      {({ left, x, y }) => (
        <>
          <Bars
            data={[terms.elbo]}
            x2={(elbo) => Math.max(elbo, logEvidence - span)}
            {...{ y1: () => 0.22, y2: () => 0.78 }}
            colour="ink-3"
            opacity={0.45}
          />
          <Bars
            data={[terms.elbo]}
            x1={(elbo) => elbo}
            {...{ y1: () => 0.22, y2: () => 0.78 }}
            colour="kl"
            opacity={0.75}
          />
          {/* The bar comes from far below: where it begins says nothing. */}
          <path
            d={[8, 14]
              .map(
                (edge) =>
                  `M${left + edge},${y(0.82)}l-4,${(y(0.18) - y(0.82)) / 2}l4,${(y(0.18) - y(0.82)) / 2}`,
              )
              .join("")}
            fill="none"
            stroke={paint("surface")}
            strokeWidth={2.5}
          />
          <Rule x={logEvidence} weight={2.5} />
          <Label dx={x(logEvidence) + 8} dy={above + 46} size={15} colour="ink">
            log p(x)
          </Label>
          <Label dx={x(logEvidence) + 8} dy={above + 65} size={15} colour="ink" strong>
            {nats(logEvidence)}
          </Label>
          <Label dx={left} dy={narrow ? 14 : 24} size={15} colour="ink">
            ELBO {nats(terms.elbo)}
          </Label>
          <Label dx={x(logEvidence) - 8} dy={above + 14} size={15} colour="kl" anchor="end">
            {wordingFor(x(logEvidence), 15, [`+ KL(q ‖ p(z|x)) ${nats(kl)}`, `+ KL ${nats(kl)}`])}
          </Label>
          <AxisX ticks={narrow ? 3 : 6} label="nats" />
        </>
      )}
    </Plot>
  );
}
