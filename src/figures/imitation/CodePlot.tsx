import { memo } from "react";
import { snap } from "../../knobs/snap.ts";
import {
  AxisX,
  Band,
  Bars,
  Clip,
  Curve,
  Dots,
  Handle,
  Label,
  linear,
  Plot,
  Rule,
  wordingFor,
} from "../../marks/plot/index.ts";
import { Titled } from "../../marks/Titled.tsx";
import { percent } from "../../math/formatNumber.ts";
import { pdf } from "../../math/normal.ts";
import { InColour } from "../../marks/InColour.tsx";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { ImitationSnapshot } from "../../runs/imitation/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs, Params } from "./figure.ts";
import { codeDensities, crashingMass, crashingSpans, shownOf } from "../../runs/imitation/reading.ts";

interface Props {
  readonly result: ImitationSnapshot;
  readonly params: Pick<Params, "z" | "shown">;
  readonly knob: Knobs["z"];
  readonly edit: (patch: Partial<Params>) => void;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 8, right: 26, top: 22, bottom: 22 };
/** What the slider shows on either side, in steps. */
const reaches = [3, 6];
/** How much of the tallest density stands above the slider's rule. */
const ROOM = 1.12;

/** The slider of z, with p(z|x), the q of every demonstration, and which z's lead into the obstacle. */
export const CodePlot = memo(function CodePlot({ result, params, knob, edit, width, height }: Props) {
  const { z: zs } = result.bends;
  const { mean, std } = result.codes;
  const densities = codeDensities(result);
  const i = shownOf(mean.length, params.shown);
  const farthest = Math.max(...mean.map(Math.abs), Math.abs(params.z), 2.4);
  const reach = useSteppedLevel(Math.min(6, farthest), reaches);
  const q = zs.map((z) => pdf(z, mean[i], Math.max(std[i], 0.06)));
  const tallest = ROOM * Math.max(...densities, 0.5);
  const crashing = percent(crashingMass(result));
  const move = (to: number) => edit({ z: snap(to, knob) });
  const beyond = mean.filter((at) => Math.abs(at) > reach).length;
  return (
    <Titled
      label="The code z"
      title={
        <span>
          <b>Drag z.</b> <InColour colour="prior">p(z | x)</InColour>, and{" "}
          <InColour colour="phi">q(z | x, y)</InColour> of demonstration {i + 1}; ticks: of all
          {beyond > 0 && `, ${beyond} beyond`}
        </span>
      }
    >
      <Plot
        title={`The code z: density of p(z given x) and of q for demonstration ${i + 1}; z stands at ${params.z}`}
        {...{ width, height, margin }}
        x={linear([-reach, reach])}
        y={linear([0, tallest])}
      >
        <Clip>
          <Part name="crashing">
            <Bars
              data={crashingSpans(result)}
              x1={([from]) => from}
              x2={([, to]) => to}
              colour="bad"
              opacity={0.14}
            />
          </Part>
          <Band data={zs} x={(z) => z} high={(_, k) => densities[k]} colour="prior" opacity={0.3} />
          <Curve data={zs} x={(z) => z} y={(_, k) => densities[k]} colour="prior" />
          <Curve data={zs} x={(z) => z} y={(_, k) => Math.min(q[k], tallest)} colour="phi" />
          <Dots
            data={mean}
            x={(at) => at}
            y={() => 0}
            colour="phi"
            opacity={0.35}
            mark="M-0.7,-9H0.7V0H-0.7Z"
          />
        </Clip>
        <Part name="crashing">
          <Label dx={margin.left} dy={12} colour="bad">
            {wordingFor(width - margin.left, 13, [
              `shaded z’s crash from the middle: ${crashing}`,
              `shaded z’s crash: ${crashing}`,
            ])}
          </Label>
        </Part>
        <Rule x={params.z} colour="z" weight={1.5} />
        <AxisX ticks={7} label="z" />
        <Handle
          {...{ x: params.z, y: tallest / 2, value: params.z, knob, colour: "z" }}
          label="z, on the picture"
          onDrag={move}
          onNudge={(across) => move(params.z + knob.step * across)}
        />
      </Plot>
    </Titled>
  );
});
