import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { readable } from "../../math/formatNumber.ts";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { DrawnLine } from "./model.ts";
import { lineTex } from "./terms.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly line: DrawnLine;
  readonly number: number;
  readonly samples: number;
  readonly height: number;
}

/** A line of the derivation: its formula, what it is worth, and what a draw of it costs. */
export function LineFormula({ line, number, samples, height }: Props) {
  return (
    <li className="derivation-line" style={{ minHeight: height }}>
      <span className="derivation-number" aria-hidden="true">
        {number}
      </span>
      <div className="derivation-formula">
        <LinkedTex tex={`${number === 1 ? "\\cELBO =" : "="} ${lineTex[line.name]}`} />
      </div>
      <Part name={line.name}>
        <LineNumbers line={line} samples={samples} />
      </Part>
    </li>
  );
}

/** What it is worth, exactly and by its draws; how far a draw strays, and how far the slope that is made of one. */
function LineNumbers({ line, samples }: Pick<Props, "line" | "samples">) {
  const { short, colour } = estimatorLook[line.gradientBy];
  return (
    <dl className="derivation-numbers">
      <div>
        <dt>exact</dt> <dd>{readable(line.exact)}</dd>
      </div>
      <div>
        <dt>{samples === 1 ? "one draw" : `${grouped(samples)} draws`}</dt>{" "}
        <dd>
          {readable(line.estimate)}
          <span> ± {readable(2 * line.standardError)}</span>
        </dd>
      </div>
      <div>
        <dt>variance</dt> <dd>{readable(line.variance)}</dd>
      </div>
      <StepsBack name="slope">
        <div>
          <dt>
            variance of <i>∂/∂μ</i>,{" "}
            <b style={{ color: colour }}>
              <EstimatorKey estimator={line.gradientBy} />
              {short}
            </b>
          </dt>{" "}
          <dd>
            <Part name="gradients" instead="?">
              {readable(line.gradientVariance)}
            </Part>
          </dd>
        </div>
      </StepsBack>
    </dl>
  );
}
