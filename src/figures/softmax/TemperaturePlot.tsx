import type { PictureProps } from "../../frame/contract.ts";
import { nudge, snap } from "../../knobs/snap.ts";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  type EndLabel,
  EndLabels,
  Handle,
  linear,
  log,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import type { Knobs } from "./figure.ts";
import type { Softmax } from "./model.ts";

interface Props extends PictureProps<Knobs, Softmax> {
  readonly nats: readonly [number, number];
}

const ways = [
  { key: "logSumExp", text: "ignored" },
  { key: "logMeanExp", text: "counted" },
] as const;

/** The soft max with the prior ignored and counted, against temperature; on the heights of the bars beside it. */
export function TemperaturePlot({ result, params, knobs, edit, nats, width, height }: Props) {
  const { overTemperature, levels, V } = result;
  const { temperature, uniformPrior } = params;
  const knob = knobs.temperature;
  const leaving = overTemperature.find((row) => row.logSumExp > nats[1]);
  const last = overTemperature[overTemperature.length - 1];
  const [ignored, counted] = ways.map(({ key, text }): EndLabel => {
    const strong = text === uniformPrior;
    return { key, text, y: last[key], colour: strong ? "z" : "ink-2", strong };
  });
  return (
    <Plot
      title="The soft max against temperature: from the largest Q towards the mean, or off to infinity"
      {...{ width, height }}
      x={log([knob.min, knob.max])}
      y={linear(nats)}
      margin={{ left: 34, right: 104, top: 10, bottom: 22 }}
    >
      <AxisY />
      <AxisX ticks={[0.01, 0.1, 1, 10, 100]} label="τ" />
      <Clip>
        <Rule y={levels.max} />
        <Rule y={levels.mean} colour="ink-3" dash="5 3" />
        {ways.map(({ key, text }) => (
          <Curve
            key={key}
            data={overTemperature}
            x={(row) => row.temperature}
            y={(row) => row[key]}
            {...(text === uniformPrior ? { colour: "z", weight: 2.5 } : { colour: "ink-3", weight: 1.5 })}
          />
        ))}
        <Rule y={V} from={knob.min} to={temperature} colour="z" weight={1} dash="3 3" />
      </Clip>
      <EndLabels
        labels={[
          leaving ? { ...ignored, x: leaving.temperature, text: "↑ ignored" } : ignored,
          { key: "max", y: levels.max, text: "max", colour: "ink" },
          counted,
          { key: "mean", y: levels.mean, text: "mean", colour: "ink-2" },
        ]}
      />
      <Handle
        {...{ x: temperature, y: V, value: temperature, knob }}
        label="Temperature"
        colour="z"
        onDrag={(at) => edit({ temperature: snap(at, knob) })}
        onNudge={(across, up) => edit({ temperature: nudge(temperature, across + up, knob) })}
      />
    </Plot>
  );
}
