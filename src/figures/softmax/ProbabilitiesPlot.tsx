import { Fragment } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import { AxisY, Bars, Label, linear, Plot, sideBySide } from "../../marks/plot/index.ts";
import type { Knobs } from "./figure.ts";
import type { Softmax } from "./model.ts";

const y = linear([0, 1]);

/** The softmax of the Q's, in their order. */
export function ProbabilitiesPlot({
  result: { probabilities },
  width,
  height,
}: PictureProps<Knobs, Softmax>) {
  const { x, x1, x2 } = sideBySide(probabilities.length);
  return (
    <Plot
      title="The softmax probability of each action"
      {...{ width, height, x, y }}
      margin={{ left: 34, right: 10, top: 22, bottom: 38 }}
    >
      {({ x }) => {
        const step = x(1) - x(0);
        return (
          <>
            <AxisY ticks={[0, 0.5, 1]} />
            <Bars data={probabilities} {...{ x1, x2 }} y2={(p) => p} colour="phi" opacity={0.35} />
            {Array.from(probabilities, (p, a) => (
              <Fragment key={a}>
                <Label x={a} y={p} dy={-4} anchor="middle" colour="phi">
                  {step < 32 ? p.toFixed(2).replace("0.", ".") : p.toFixed(2)}
                </Label>
                <Label x={a} y={0} dy={16} anchor="middle">
                  {step < 72 ? a + 1 : `action ${a + 1}`}
                </Label>
              </Fragment>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
