import { memo } from "react";
import { AxisX, AxisY, Clip, Curve, EndLabels, linear, Plot } from "../../marks/plot/index.ts";
import { Titled } from "../../marks/Titled.tsx";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import { stepUp } from "../../math/levels.ts";
import type { ImitationRow, ImitationSnapshot } from "../../runs/imitation/snapshot.ts";

interface Props {
  readonly result: ImitationSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 30, right: 142, top: 8, bottom: 22 };
const reaches = [50, 100, 250, 500, 1000, 2500, 5000];
/** Nats in whose steps the axis grows. */
const STEP = 10;

const stepOf = (row: ImitationRow) => row.step;

/** Reconstruction and KL of the conditional VAE against the step, with the likelihoods of the other two. */
export const TracePlot = memo(function TracePlot({ result: { trace }, width, height }: Props) {
  const last = trace.at(-1);
  const reach = stepUp(Math.max(1, last?.step ?? 0), reaches);
  const highest = Math.max(STEP, ...trace.map((row) => Math.max(row.reconstruction, row.kl, row.mixture)));
  const high = STEP * Math.ceil(highest / STEP);
  const low = STEP * Math.max(-2, Math.floor(Math.min(0, ...trace.map((row) => row.reconstruction)) / STEP));
  const rescaled = useRecentChange(`${reach} ${high} ${low}`);
  return (
    <Titled
      label="The bound"
      title={
        <span>
          <b>The two terms of the bound,</b> nats per answer
        </span>
      }
    >
      <Plot
        title="Reconstruction and KL of the conditional VAE against the step; the numbers are in the table"
        {...{ width, height, margin }}
        x={linear([0, reach])}
        y={linear([low, high])}
      >
        <AxisY ticks={4} />
        <AxisX ticks={3} label={rescaled && trace.length > 2 ? "steps, rescaled" : "steps"} />
        <Clip>
          <Curve data={trace} x={stepOf} y={(row) => row.gaussian} colour="own" weight={1.5} dash="2.5 2.5" />
          <Curve data={trace} x={stepOf} y={(row) => row.mixture} colour="shared" weight={1.5} dash="7 4" />
          <Curve
            data={trace}
            x={stepOf}
            y={(row) => row.reconstruction}
            colour="reconstruction"
            weight={2.25}
          />
          <Curve data={trace} x={stepOf} y={(row) => row.kl} colour="kl" weight={2.25} />
        </Clip>
        {last && (
          <EndLabels
            labels={[
              {
                key: "reconstruction",
                y: last.reconstruction,
                text: "reconstr.",
                value: readable(last.reconstruction),
                colour: "reconstruction",
                strong: true,
              },
              { key: "kl", y: last.kl, text: "KL", value: readable(last.kl), colour: "kl", strong: true },
              {
                key: "mixture",
                y: last.mixture,
                text: "mixture",
                value: readable(last.mixture),
                colour: "shared",
              },
              {
                key: "gaussian",
                y: last.gaussian,
                text: "Gaussian",
                value: readable(last.gaussian),
                colour: "own",
              },
            ]}
          />
        )}
      </Plot>
    </Titled>
  );
});
