import type { PictureProps } from "../../frame/contract.ts";
import type { ParameterName } from "../../inference/exactGradient.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import type { TestFunctionName } from "../../inference/testFunctions.ts";
import type { KPanel } from "../../inference/varianceAgainstK.ts";
import { EstimatorKey } from "../../marks/estimators/EstimatorMark.tsx";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { AxisX, AxisY, decadeAxis, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import { symbols, type Variance } from "./model.ts";
import { VarianceCurve } from "./VarianceCurve.tsx";

const gap = 14;

/** Variance of one draw against k: a panel for each objective, the gradient in the chosen parameter. */
export function KPanels({ result: { panels }, params, width, height }: PictureProps<Knobs, Variance>) {
  const { f, k, parameter } = params;
  const columns = width < 560 ? 1 : panels.length;
  return (
    <div className="variance-panels" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
      {panels.map((panel) => (
        <Panel
          key={panel.f}
          {...{ panel, parameter }}
          k={panel.f === f ? k : null}
          width={Math.floor((width - gap * (columns - 1)) / columns)}
          height={columns === 1 ? Math.round(height / 2) : height - 26}
        />
      ))}
      <p className="variance-key">
        {estimatorNames.map((estimator) => (
          <span key={estimator} style={{ color: estimatorLook[estimator].colour }}>
            <EstimatorKey estimator={estimator} />
            {estimatorLook[estimator].short}
          </span>
        ))}
        <span>
          lines: exact, marks: measured{panels.some((panel) => panel.f === f) && ", dashed: your k"}
        </span>
      </p>
    </div>
  );
}

interface PanelProps {
  readonly panel: KPanel;
  readonly parameter: ParameterName;
  /** The reader's k, where this is the reader's objective. */
  readonly k: number | null;
  readonly width: number;
  readonly height: number;
}

const names: Readonly<Record<TestFunctionName, string>> = {
  quadratic: "(z − k)²",
  cosine: "cos(k z)",
  gaussian: "exp(−k z²)",
  elbo: "ELBO, x = k",
};
/** One objective, one parameter: exact variance as lines, measured variance as dots. */
function Panel({ panel: { f, from, to, ...panel }, parameter, k, width, height }: PanelProps) {
  const rows = panel.rows.filter((row) => row.parameter === parameter);
  const { scale: y, ...axis } = decadeAxis(rows.map((row) => row.exactVariance));
  const isNarrow = width < 200;
  return (
    <Plot
      title={`Variance of the gradient of ${names[f]} in ${symbols[parameter]} against k`}
      {...{ width, height, y }}
      x={linear([from, to])}
      margin={{ left: 46, right: 30, top: 24, bottom: 34 }}
    >
      <AxisY {...axis} />
      <AxisX ticks={isNarrow ? 3 : 5} label="k" />
      <Label dx={38} dy={12}>
        {names[f]}
        {isNarrow ? " in " : ", gradient in "}
        {symbols[parameter]}
      </Label>
      {k !== null && k >= from && k <= to && <Rule x={k} colour="ink-3" weight={1.2} dash="4 3" />}
      {estimatorNames.map((estimator) => {
        const curve = (
          <VarianceCurve {...{ estimator, rows: rows.filter((row) => row.estimator === estimator), r: 3 }} />
        );
        return (
          <Part key={estimator} name={estimator === "reparameterized" ? "pathwise" : "curves"}>
            {curve}
          </Part>
        );
      })}
    </Plot>
  );
}
