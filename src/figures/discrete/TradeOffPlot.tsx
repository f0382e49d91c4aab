import type { PictureProps } from "../../frame/contract.ts";
import { snap } from "../../knobs/snap.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import {
  AxisX,
  AxisY,
  Curve,
  decadeAxis,
  EndLabels,
  Facet,
  Handle,
  log,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";

const { scoreFunction, scoreFunctionBaseline, gumbelSoftmax } = estimatorLook;
/** What is a ten-thousandth of the greatest, or less, lies at the foot of the plot. */
const depth = 1e-4;

const label = (text: string, y: number, { colour }: typeof gumbelSoftmax) => ({ key: text, text, y, colour });

/** Noise of one sample, and bias, against the relaxation temperature, which is the reader's to drag. */
export function TradeOffPlot({ result, knobs, edit, width, height }: PictureProps<Knobs, Discrete>) {
  const knob = knobs.relaxation;
  const { estimates, sweep, relaxation } = result;
  const [score, withBaseline, gumbel] = estimates.map(({ spread }) => spread);
  const { scale: y, ticks } = decadeAxis(
    [...sweep.flatMap(({ spread, bias }) => [spread, bias]), score, withBaseline],
    depth,
  );
  const end = sweep[sweep.length - 1];
  const moveTo = (value: number) => edit({ relaxation: snap(value, knob) });
  return (
    <Plot
      title="Noise and bias of the Gumbel-softmax against its temperature"
      {...{ width, height }}
      x={log([knob.min, knob.max])}
      y={y}
      margin={{ left: 54, right: 112, top: 14, bottom: 38 }}
    >
      {({ left }) => (
        <>
          {/* Clear of the handle at the left edge. */}
          <Facet left={left - 10}>
            <AxisY ticks={ticks} />
          </Facet>
          <Rule y={score} {...scoreFunction} weight={2} />
          <Rule y={withBaseline} {...scoreFunctionBaseline} weight={2} />
          <Curve data={sweep} x={(row) => row.relaxation} y={({ spread }) => spread} {...gumbelSoftmax} />
          <Curve
            data={sweep}
            x={(row) => row.relaxation}
            y={({ bias }) => bias}
            colour={gumbelSoftmax.colour}
            weight={3}
            dash="3 3"
          />
          <AxisX ticks={width < 400 ? [0.05, 0.2, 1, 5] : [0.05, 0.1, 0.2, 0.5, 1, 2, 5]} label="λ" />
          <EndLabels
            labels={[
              label("noise, score", score, scoreFunction),
              label("noise, baseline", withBaseline, scoreFunctionBaseline),
              label("noise, Gumbel", end.spread, gumbelSoftmax),
              label("bias, Gumbel", end.bias, gumbelSoftmax),
            ]}
          />
          <Handle
            {...{ x: relaxation, y: gumbel, value: relaxation, knob }}
            label="Relaxation temperature"
            colour={gumbelSoftmax.colour}
            onDrag={moveTo}
            onNudge={(across) => moveTo(relaxation + 0.01 * across)}
          />
        </>
      )}
    </Plot>
  );
}
