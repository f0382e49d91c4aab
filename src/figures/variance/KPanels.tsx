import type { PictureProps } from "../../frame/contract.ts";
import { type ParameterName, parameterNames } from "../../inference/exactGradient.ts";
import { estimatorNames } from "../../inference/gradientStream.ts";
import type { TestFunctionName } from "../../inference/testFunctions.ts";
import type { KPanel } from "../../inference/varianceAgainstK.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { AxisX, AxisY, decadeAxis, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import { symbols, type Variance } from "./model.ts";
import { VarianceCurve } from "./VarianceCurve.tsx";

const gap = 14;

/** Variance of one draw against k: a column for each objective, the gradients in μ above and those in σ below. */
export function KPanels({ result: { panels }, params, width, height }: PictureProps<Knobs, Variance>) {
  const narrow = width < 560;
  const columns = narrow ? 2 : panels.length;
  const cells = narrow
    ? panels.flatMap((panel) => parameterNames.map((parameter) => ({ panel, parameter })))
    : parameterNames.flatMap((parameter) => panels.map((panel) => ({ panel, parameter })));
  return (
    <div className="variance-panels" style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}>
      {cells.map(({ panel, parameter }, i) => (
        <Panel
          key={`${panel.f} ${parameter}`}
          {...{ panel, parameter }}
          isNamed={!narrow && i === 0}
          k={panel.f === params.f ? params.k : null}
          width={Math.floor((width - gap * (columns - 1)) / columns)}
          height={Math.round(height / 2) + 5}
        />
      ))}
    </div>
  );
}

interface PanelProps {
  readonly panel: KPanel;
  readonly parameter: ParameterName;
  /** The reader's k, where this is the reader's objective. */
  readonly k: number | null;
  /** Names the curves. */
  readonly isNamed: boolean;
  readonly width: number;
  readonly height: number;
}

const names: Readonly<Record<TestFunctionName, string>> = {
  quadratic: "(z − k)²",
  cosine: "cos(k z)",
  gaussian: "exp(−k z²)",
  elbo: "ELBO, x = k",
};
/** How far below the start of its curve a name stands, pixels, clear of curves that fall. */
const labelShift = { scoreFunction: -3, scoreFunctionBaseline: 27, reparameterized: 15 };

/** One objective, one parameter: exact variance as lines, measured variance as dots. */
function Panel({ panel: { f, from, to, ...panel }, parameter, k, isNamed, width, height }: PanelProps) {
  const rows = panel.rows.filter((row) => row.parameter === parameter);
  const { scale: y, ...axis } = decadeAxis(rows.map((row) => row.exactVariance));
  const isNarrow = width < 200;
  return (
    <Plot
      title={`Variance of the gradient of ${names[f]} in ${symbols[parameter]} against k`}
      {...{ width, height, y }}
      x={linear([from, to])}
      margin={{ left: 38, right: 30, top: 24, bottom: 34 }}
    >
      <AxisY {...axis} />
      <AxisX ticks={isNarrow ? 3 : 5} label="k" />
      <Label dx={38} dy={12}>
        {names[f]}
        {isNarrow ? " in " : ", gradient in "}
        {symbols[parameter]}
      </Label>
      {k !== null && k >= from && k <= to && <Rule x={k} colour="ink-3" weight={1.2} dash="4 3" />}
      <Part name="curves">
        {estimatorNames.map((estimator) => {
          const own = rows.filter((row) => row.estimator === estimator);
          const { colour, short } = estimatorLook[estimator];
          const place = { x: from, y: own[0].exactVariance, dx: 12, dy: labelShift[estimator] };
          return (
            <g key={estimator}>
              <VarianceCurve {...{ estimator, rows: own, r: 2.75 }} />
              {isNamed && <Label {...{ ...place, colour, strong: true }}>{short}</Label>}
            </g>
          );
        })}
      </Part>
    </Plot>
  );
}
