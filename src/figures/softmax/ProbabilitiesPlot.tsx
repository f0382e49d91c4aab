import { Fragment } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import { AxisY, Bars, Label, linear, Plot, sideBySide } from "../../marks/plot/index.ts";
import type { Knobs } from "./figure.ts";
import type { Softmax } from "./model.ts";

interface Props extends PictureProps<Knobs, Softmax> {
  /** There is room for words beside the bars. */
  readonly isRoomy: boolean;
}

const y = linear([0, 1]);

/** The softmax of the Q's above, each under its own bar. */
export function ProbabilitiesPlot({ result: { probabilities }, width, height, isRoomy }: Props) {
  const { x, x1, x2 } = sideBySide(probabilities.length);
  return (
    <Plot
      title="The softmax probability of each action"
      {...{ width, height, x, y }}
      margin={{ left: 34, right: isRoomy ? 128 : 96, top: 22, bottom: 38 }}
    >
      {({ x, right }) => {
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
                  {step < 60 ? a + 1 : `action ${a + 1}`}
                </Label>
              </Fragment>
            ))}
            {isRoomy && (
              <>
                <Label dx={right + 13} y={0.5} colour="phi">
                  π = exp((Q − V)/τ)
                </Label>
                <Label dx={right + 13} y={0.5} dy={16} colour="phi">
                  sum 1
                </Label>
              </>
            )}
          </>
        );
      }}
    </Plot>
  );
}
