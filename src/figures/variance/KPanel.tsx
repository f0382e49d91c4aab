import type { ParameterName } from "../../inference/exactGradient.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import type { KPanel as Panel } from "../../inference/varianceAgainstK.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import {
  AxisX,
  AxisY,
  decades,
  decadeTicks,
  Label,
  linear,
  log,
  Plot,
  powerOfTen,
  Rule,
} from "../../marks/plot/index.ts";
import { symbols } from "./model.ts";
import { VarianceCurve } from "./VarianceCurve.tsx";

interface Props {
  readonly panel: Panel;
  readonly parameter: ParameterName;
  /** The objective, in symbols. */
  readonly name: string;
  /** The reader's k, where this is the reader's objective. */
  readonly k: number | null;
  /** Names the curves. */
  readonly named: boolean;
  readonly width: number;
  readonly height: number;
}

/** How far below the start of its curve a name stands, pixels, clear of curves that fall. */
const labelShift = { scoreFunction: -3, scoreFunctionBaseline: 27, reparameterized: 15 };

/** One objective, one parameter: exact variance as lines, measured variance as dots. */
export function KPanel({ panel: { from, to, ...panel }, parameter, name, k, named, width, height }: Props) {
  const rows = panel.rows.filter((row) => row.parameter === parameter);
  const domain = decades(rows.map((row) => row.exactVariance));
  const narrow = width < 200;
  return (
    <Plot
      title={`Variance of the gradient of ${name} in ${symbols[parameter]} against k`}
      {...{ width, height }}
      x={linear([from, to])}
      y={log(domain).clamp(true)}
      margin={{ left: 38, right: 30, top: 24, bottom: 34 }}
    >
      <AxisY ticks={decadeTicks(domain)} format={powerOfTen} />
      <AxisX ticks={narrow ? 3 : 5} label="k" />
      <Label dx={38} dy={12}>
        {name}
        {narrow ? " in " : ", gradient in "}
        {symbols[parameter]}
      </Label>
      {k !== null && k >= from && k <= to && <Rule x={k} colour="ink-3" weight={1.2} dash="4 3" />}
      {estimatorNames.map((estimator) => {
        const own = rows.filter((row) => row.estimator === estimator);
        const { colour, short } = estimatorLook[estimator];
        const place = { x: from, y: own[0].exactVariance, dx: 12, dy: labelShift[estimator] };
        return (
          <g key={estimator}>
            <VarianceCurve {...{ estimator, rows: own, r: 2.75 }} />
            {named && <Label {...{ ...place, colour, size: 12, strong: true }}>{short}</Label>}
          </g>
        );
      })}
    </Plot>
  );
}
