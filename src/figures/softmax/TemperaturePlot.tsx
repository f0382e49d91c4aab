import { nudge, snap } from "../../knobs/snap.ts";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  EndLabels,
  Handle,
  linear,
  log,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import type { Softmax } from "./model.ts";
import type { Knobs, Params } from "./figure.ts";

interface Props {
  readonly result: Softmax;
  readonly params: Params;
  readonly knobs: Knobs;
  readonly edit: (patch: Partial<Params>) => void;
  readonly nats: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

const names = { logSumExp: "ignored", logMeanExp: "counted" } as const;
const ways = ["logSumExp", "logMeanExp"] as const;

/** The soft max with the prior ignored and counted, against temperature; on the heights of the bars beside it. */
export function TemperaturePlot({
  result,
  params,
  knobs: { temperature: knob },
  edit,
  nats,
  width,
  height,
}: Props) {
  const { overTemperature, levels, V } = result;
  const { temperature, uniformPrior } = params;
  const isChosen = (way: keyof typeof names) => names[way] === uniformPrior;
  const leaving = overTemperature.find((row) => row.logSumExp > nats[1]);
  const last = overTemperature[overTemperature.length - 1];
  const setTemperature = (value: number) => edit({ temperature: value });
  const wayLabel = (way: keyof typeof names) =>
    ({
      key: way,
      y: last[way],
      text: names[way],
      colour: isChosen(way) ? "z" : "ink-2",
      strong: isChosen(way),
    }) as const;
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
        {ways.map((way) => (
          <Curve
            key={way}
            data={overTemperature}
            x={(row) => row.temperature}
            y={(row) => row[way]}
            {...(isChosen(way) ? { colour: "z", weight: 2.5 } : { colour: "ink-3", weight: 1.5 })}
          />
        ))}
        <Rule y={V} from={knob.min} to={temperature} colour="z" weight={1} dash="3 3" />
      </Clip>
      <EndLabels
        labels={[
          { ...wayLabel("logSumExp"), ...(leaving && { x: leaving.temperature, text: "↑ ignored" }) },
          { key: "max", y: levels.max, text: "max", colour: "ink" },
          wayLabel("logMeanExp"),
          { key: "mean", y: levels.mean, text: "mean", colour: "ink-2" },
        ]}
      />
      <Handle
        {...{ x: temperature, y: V, value: temperature, knob }}
        label="Temperature"
        colour="z"
        onDrag={(at) => setTemperature(snap(at, knob))}
        onNudge={(across, up) => setTemperature(nudge(temperature, across + up, knob))}
      />
    </Plot>
  );
}
