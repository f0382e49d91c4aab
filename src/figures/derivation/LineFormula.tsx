import { readable } from "../../math/formatNumber.ts";
import { LinkedTex } from "../../ui/LinkedTex.tsx";
import type { DrawnLine } from "./model.ts";
import { lineTex } from "./terms.ts";

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
      <dl className="derivation-numbers">
        <dt>exact</dt>
        <dd>{readable(line.exact)}</dd>
        <dt>{samples === 1 ? "one draw" : `${samples.toLocaleString("en")} draws`}</dt>
        <dd>
          {readable(line.estimate)}
          <span> ± {readable(2 * line.standardError)}</span>
        </dd>
        <dt>variance</dt>
        <dd>{readable(line.variance)}</dd>
        <dt>
          variance of <i>∂/∂μ</i>
        </dt>
        <dd>{readable(line.gradientVariance)}</dd>
      </dl>
    </li>
  );
}
