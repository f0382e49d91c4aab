import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { stepUp } from "../../marks/levels.ts";
import { useHeldLevel } from "../../marks/useHeldLevel.ts";
import type { Bound } from "./model.ts";

interface Props {
  readonly result: Bound;
  readonly width: number;
  /** A new data point may call for a new scale; a drag of q holds it still. */
  readonly era: string;
}

/** Below this width the two names above the bar would meet. */
const narrow = 520;
const levels = [2, 5, 10, 20, 50, 100, 200, 500, 1000];
const format = (value: number) => value.toFixed(value < -100 ? 1 : 3).replace("-", "−");

/** log p(x) = ELBO + KL, as lengths: the ceiling stands still, and the two below it trade. */
export function NatsBar({ result: { logEvidence, terms, kl }, width, era }: Props) {
  const span = useHeldLevel(stepUp(Math.max(kl * 1.15, 1.5), levels), era);
  const x = scaleLinear([logEvidence - span, logEvidence], [8, width - (width < narrow ? 82 : 150)]);
  const upper = width < narrow ? 4 : 24;
  const [left, elbo, ceiling] = [x.range()[0], x(terms.elbo), x(logEvidence)];
  const ticks = x.ticks(width < narrow ? 3 : 6);
  return (
    <svg
      className="bound-bar"
      viewBox={`0 ${upper - 24} ${width} ${146 - upper}`}
      width={width}
      height={146 - upper}
    >
      <title>
        {`The ELBO of ${format(terms.elbo)} nats and the KL of ${format(kl)} nats add up to log p(x) = ${format(logEvidence)} nats`}
      </title>
      <rect className="bound-bar-elbo" x={left} y={34} width={Math.max(0, elbo - left)} height={36} />
      <rect className="bound-bar-kl" x={elbo} y={34} width={Math.max(0, ceiling - elbo)} height={36} />
      <line className="bound-ceiling" x1={ceiling} x2={ceiling} y1={20} y2={84} />
      <text className="bound-number" x={ceiling + 8} y={46}>
        log p(x)
      </text>
      <text className="bound-number bound-number-value" x={ceiling + 8} y={65}>
        {format(logEvidence)}
      </text>
      <text className="bound-number" x={left} y={upper}>
        ELBO {format(terms.elbo)}
      </text>
      <text className="bound-number bound-number-kl" x={ceiling - 8} y={24} textAnchor="end">
        + KL(q ‖ p(z|x)) {format(kl)}
      </text>
      <AxisBottom
        scale={x}
        ticks={ticks}
        format={(t) => String(t).replace("-", "−")}
        label="nats"
        y={84}
        from={left}
        to={ceiling}
      />
    </svg>
  );
}
