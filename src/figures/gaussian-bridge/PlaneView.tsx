import { useMemo } from "react";
import type { Isotropic } from "../../control/linearGaussian.ts";
import type { ViewProps } from "../../frame/contract.ts";
import { snap } from "../../knobs/snap.ts";
import type { Colour } from "../../marks/colour.ts";
import { Dots, Ellipse, Handle, Label, linear, Plot, usePlot } from "../../marks/plot/index.ts";
import { worldLook } from "../../marks/worldLook.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import type { GaussianBridge } from "./model.ts";
import { Paths } from "./Paths.tsx";

interface Props extends Pick<ViewProps<Knobs, GaussianBridge>, "result" | "knobs" | "edit"> {
  readonly width: number;
  /** The time up to which the tube and the paths are drawn. */
  readonly reached: number;
}

/** There are about so many circles in the tube. */
const CIRCLES = 12;
const margin = { left: 0, right: 0, top: 0, bottom: 0 };

/** The plane: paths, the tube of the product, and at t both messages and the product, at two standard deviations. */
export function PlaneView({ result, knobs, edit, width, reached }: Props) {
  const { problem, moments, believed, actual, t } = result;
  const { horizon, start, goal } = problem;
  const [across, up] = [knobs.startX.max, knobs.startY.max];
  const [x, y] = useMemo(() => [linear([-across, across]), linear([-up, up])], [across, up]);
  const { forward, backwardPrecision } = moments[t];
  const every = Math.max(1, Math.round(horizon / CIRCLES));
  return (
    <div className="gaussian-bridge-plane">
      <Plot
        title={`Forward message, backward message and their product at t = ${t}, at two standard deviations, with start and goal to drag`}
        width={width}
        height={Math.round((width * up) / across)}
        {...{ x, y, margin }}
        under={
          <>
            {actual && <Paths walk={actual} {...{ t, horizon, reached }} />}
            <Paths walk={believed} {...{ t, horizon, reached }} />
          </>
        }
      >
        {believed.exact.map(
          (place, time) =>
            // A time is its own identity.
            time % every === 0 &&
            time <= reached && <Circle key={time} place={place} colour="z" opacity={0.45} />,
        )}
        <Circle place={forward} colour="forward" />
        {backwardPrecision > 0 && (
          <Circle place={{ mean: goal, variance: 1 / backwardPrecision }} colour="backward" />
        )}
        {actual && <Circle place={actual.exact[t]} {...worldLook.true} />}
        <Circle place={believed.exact[t]} {...worldLook.posterior} dot={4} />
        <End name="start" at={start} {...{ knobs, edit }} />
        <End name="goal" at={goal} {...{ knobs, edit }} />
        <StepsBack name="units">
          <Label x={-across} y={up} dx={8} dy={18}>
            {`x from −${across} to ${across}, y from −${up} to ${up}`}
          </Label>
        </StepsBack>
      </Plot>
    </div>
  );
}

interface CircleProps {
  readonly place: Isotropic;
  readonly colour: Colour;
  readonly dash?: string;
  readonly opacity?: number;
  /** Half the size of the dot at its mean, pixels. */
  readonly dot?: number;
}

/** A Gaussian of one variance: its mean and a circle at two standard deviations. */
function Circle({ place: { mean, variance }, dot = 3, ...look }: CircleProps) {
  const [x, y] = mean;
  const r = 2 * Math.sqrt(variance);
  return (
    <>
      <Ellipse {...{ x, y, rx: r, ry: r }} {...look} weight={2.2} />
      <Dots data={[mean]} x={() => x} y={() => y} r={dot} colour={look.colour} opacity={look.opacity ?? 1} />
    </>
  );
}

interface EndProps extends Pick<Props, "knobs" | "edit"> {
  readonly name: "start" | "goal";
  readonly at: readonly number[];
}

const ends = {
  start: { word: "Start", letter: "S", colour: "forward" },
  goal: { word: "Goal", letter: "G", colour: "backward" },
} as const;
const written = (value: number) => value.toFixed(1).replace("-", "−");

/** The start or the goal, to be dragged. */
function End({ name, at: [x, y], knobs, edit }: EndProps) {
  const plot = usePlot();
  const { word, letter, colour } = ends[name];
  const [nameX, nameY] = [`${name}X`, `${name}Y`] as const;
  const toX = (x: number) => ({ [nameX]: snap(x, knobs[nameX]) });
  const toY = (y: number) => ({ [nameY]: snap(y, knobs[nameY]) });
  return (
    <>
      <Handle
        {...{ x, y, colour, value: x, knob: knobs[nameX] }}
        label={`${word}: x ${written(x)}, y ${written(y)}; arrow keys move it`}
        onDrag={(x, y) => edit({ ...toX(x), ...toY(y) })}
        // Only what the key changes: the picture may be a step behind in the other.
        onNudge={(across, up) => edit(across === 0 ? toY(y + up / 10) : toX(x + across / 10))}
      />
      <text className="gaussian-bridge-letter" x={plot.x(x)} y={plot.y(y)} dy="0.35em" textAnchor="middle">
        {letter}
      </text>
    </>
  );
}
