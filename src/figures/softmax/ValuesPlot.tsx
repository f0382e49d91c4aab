import { Fragment } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import { writeList } from "../../knobs/lists.ts";
import { snap } from "../../knobs/snap.ts";
import {
  AxisY,
  Bars,
  EndLabels,
  formatTick,
  Handle,
  Label,
  linear,
  Plot,
  Rule,
  sideBySide,
} from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Knobs } from "./figure.ts";
import { qKnob, type Softmax } from "./model.ts";

interface Props extends PictureProps<Knobs, Softmax> {
  /** Size of the largest Q that the axis is made for, and the axis. */
  readonly reach: number;
  readonly nats: readonly [number, number];
  /** There is room for the numbers beside the names of the levels. */
  readonly isRoomy: boolean;
}

/** The Q's as bars to drag, and across them the levels that the soft max lies between. */
export function ValuesPlot({ result, params, edit, reach, nats, width, height, isRoomy }: Props) {
  const { given, values } = result;
  const { scale, shift, uniformPrior } = params;
  const { levels, band } = levelsShown(result, uniformPrior);
  const { x, x1, x2 } = sideBySide(values.length);
  const setQ = (a: number, q: number) => edit({ values: writeList(given.with(a, snap(q, qKnob))) });
  return (
    <Plot
      title="The Q of each action, to drag, and the soft max between its bounds"
      {...{ width, height, x }}
      y={linear(nats).clamp(true)}
      margin={{ left: 34, right: isRoomy ? 128 : 96, top: 10, bottom: 22 }}
    >
      {({ x }) => (
        <>
          <AxisY />
          <Bars
            data={[band]}
            y1={([floor]) => floor}
            y2={([, ceiling]) => ceiling}
            colour="z"
            opacity={0.12}
          />
          <Bars data={values} {...{ x1, x2 }} y1={() => 0} y2={(q) => q} colour="x" opacity={0.25} />
          <Rule y={0} colour="ink-3" weight={1} />
          {levels.map(({ key, y, ...look }) => (
            <Rule key={key} y={y} {...look} />
          ))}
          {values.map((q, a) => (
            <Fragment key={a}>
              <Label x={a} dy={height - 5} anchor="middle">
                {x(1) - x(0) < 36 ? formatTick(Number(q.toPrecision(2))) : readable(q)}
              </Label>
              <Handle
                {...{ x: a, y: q, value: given[a], knob: qKnob }}
                label={`Q of action ${a + 1}`}
                colour="x"
                onDrag={(_, at) => setQ(a, (Math.min(reach, Math.max(-reach, at)) - shift) / scale)}
                onNudge={(_, up) => setQ(a, given[a] + 0.05 * up)}
              />
            </Fragment>
          ))}
          <EndLabels
            labels={levels.map(({ text, ...level }) => {
              const arrow = level.y > nats[1] ? "↑ " : level.y < nats[0] ? "↓ " : "";
              const value = isRoomy && arrow === "" ? readable(level.y) : "";
              return { ...level, text: arrow + text, value, strong: level.key === "V" };
            })}
            below={0}
          />
        </>
      )}
    </Plot>
  );
}

/** The levels drawn across the bars, and the band that V cannot leave, from its floor to its ceiling. */
function levelsShown({ levels: { max, mean, bound }, V, room }: Softmax, prior: "counted" | "ignored") {
  const counted = prior === "counted";
  const edge = counted
    ? { text: "max − τ log n", y: max - room, band: [max - room, max] }
    : { text: "max + τ log n", y: bound, band: [max, bound] };
  return {
    band: edge.band,
    levels: [
      { key: "edge", text: edge.text, y: edge.y, colour: "ink-2", dash: "2 3" },
      { key: "V", text: "V", y: V, colour: "z", weight: 3 },
      { key: "max", text: "max", y: max, colour: "ink" },
      { key: "mean", text: "mean", y: mean, colour: "ink-2", dash: "5 3" },
    ] as const,
  };
}
