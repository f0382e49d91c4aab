import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { steady } from "../../math/formatNumber.ts";
import { within99 } from "../../math/normal.ts";
import type { Params } from "./figure.ts";
import { type Estimate, symbols } from "./model.ts";

interface Props {
  readonly estimates: readonly Estimate[];
  readonly parameter: Params["parameter"];
  readonly narrow: boolean;
}

/** Mean and variance of one draw by each estimator, with 99 % intervals, beside what they should be. */
export function Readout({ estimates, parameter, narrow }: Props) {
  return (
    <table className={narrow ? "variance-readout variance-narrow" : "variance-readout"}>
      <thead>
        <tr>
          <th scope="col">
            {narrow ? `in ${symbols[parameter]}` : `gradient in ${symbols[parameter]}, one draw`}
          </th>
          <th scope="col">mean{narrow ? "" : " (99 %)"}</th>
          <th scope="col">exact</th>
          <th scope="col">variance{narrow ? "" : " (99 %)"}</th>
          <th scope="col">exact</th>
        </tr>
      </thead>
      <tbody>
        {estimates
          .filter((row) => row.parameter === parameter)
          .map(({ estimator, ...row }) => (
            <tr key={estimator}>
              <th scope="row" style={{ color: estimatorLook[estimator].colour }}>
                <EstimatorKey estimator={estimator} />
                {estimatorLook[estimator][narrow ? "short" : "name"]}
              </th>
              <Interval value={row.mean} error={row.standardError} />
              <td className="variance-exact">{steady(row.exactMean)}</td>
              <Interval value={row.variance} error={row.varianceStandardError} />
              <td className="variance-exact">{steady(row.exactVariance)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const Interval = ({ value, error }: { readonly value: number; readonly error: number }) => (
  <td>
    {steady(value)} <span>± {steady(within99 * error, value)}</span>
  </td>
);
