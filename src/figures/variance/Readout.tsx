import { estimatorNames } from "../../inference/gradientStream.ts";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { confidence, steady } from "./interval.ts";
import type { Estimate } from "./model.ts";

interface Props {
  readonly estimates: readonly Estimate[];
  readonly parameter: "mu" | "sigma";
  readonly narrow: boolean;
}

/** Mean and variance of one draw by each estimator, with 99 % intervals, beside what they should be. */
export function Readout({ estimates, parameter, narrow }: Props) {
  const rows = estimatorNames.flatMap((name) =>
    estimates.filter((row) => row.estimator === name && row.parameter === parameter),
  );
  const symbol = parameter === "mu" ? "μ" : "σ";
  return (
    <table className={narrow ? "variance-readout variance-readout-narrow" : "variance-readout"}>
      <thead>
        <tr>
          <th scope="col">{narrow ? `in ${symbol}` : `gradient in ${symbol}, one draw`}</th>
          <th scope="col">mean{narrow ? "" : " (99 %)"}</th>
          <th scope="col">exact</th>
          <th scope="col">variance{narrow ? "" : " (99 %)"}</th>
          <th scope="col">exact</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.estimator}>
            <th scope="row" style={{ color: estimatorLook[row.estimator].colour }}>
              <EstimatorKey estimator={row.estimator} />
              {estimatorLook[row.estimator][narrow ? "short" : "name"]}
            </th>
            <td>
              {steady(row.mean)}
              <Margin of={row.mean} error={row.standardError} />
            </td>
            <td className="variance-exact">{steady(row.exactMean)}</td>
            <td>
              {steady(row.variance)}
              <Margin of={row.variance} error={row.varianceStandardError} />
            </td>
            <td className="variance-exact">{steady(row.exactVariance)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Margin = ({ of, error }: { of: number; error: number }) => (
  <span className="variance-margin"> ± {steady(confidence * error, of)}</span>
);
