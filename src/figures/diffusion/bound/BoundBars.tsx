import { memo } from "react";
import {
  AxisX,
  AxisY,
  Bars,
  Clip,
  Curve,
  Facet,
  Label,
  linear,
  Plot,
  Rule,
  usePlot,
} from "../../../marks/plot/index.ts";
import { useRecentChange } from "../../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../../marks/useSteppedLevel.ts";
import { readable } from "../../../math/formatNumber.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";

interface Props {
  readonly result: DiffusionSnapshot;
  /** What the denoiser wastes is drawn, not all that a step costs. */
  readonly isExcess: boolean;
  /** The noise that is looked at, t/T. */
  readonly time: number;
  readonly width: number;
  readonly height: number;
}

/** Left of the steps' bars that of L_0, which is a density's and may lie below 0, on a scale of its own; right L_T. */
const margin = { left: 128, right: 92, top: 20, bottom: 22 };
/** On a phone there is no room for the words. */
const [NARROW, tight] = [520, { ...margin, right: 54 }];
const left = { left: 40, right: 72 };
const levels = [
  0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000,
];
const place = linear([0, 1]);

/** L_0, then L_1 … L_T, a bar a step, from data on the left to noise on the right; outlined, those of the exact denoiser. */
export const BoundBars = memo(function BoundBars({ result, isExcess, time, width, height }: Props) {
  const { bars, exactBars, excess } = result.bound;
  const steps = bars.length - 1;
  const isNarrow = width < NARROW;
  const isWaste = isExcess && excess !== null;
  const kls = (isWaste ? Float64Array.of(...excess, 0) : bars).subarray(1);
  const exact = isWaste ? undefined : exactBars?.subarray(1);
  const first = isWaste ? excess[0] : bars[0];
  const most = kls.reduce((most, value, i) => Math.max(most, value, exact?.[i] ?? 0), 1e-4);
  const reach = useSteppedLevel(most, levels);
  const rescaled = useRecentChange(reach);
  const words = wordsOf({ isExcess, isWaste, isExact: exact !== undefined });
  const edges = { x1: (_: number, i: number) => i + 0.5, x2: (_: number, i: number) => i + 1.5 };
  return (
    <Plot
      title={`What each of the ${steps} steps costs, nats; the numbers are in the table`}
      {...{ width, height }}
      margin={isNarrow ? tight : margin}
      x={linear([0.5, steps + 0.5])}
      y={linear([0, reach])}
    >
      <Label dx={margin.left} dy={12} colour="kl">
        {isNarrow ? "nats a step" : words}
        {rescaled ? " (rescaled)" : ""}
      </Label>
      <AxisY ticks={3} />
      <Clip>
        <Bars data={kls} {...edges} y2={(value) => Math.max(0, value)} colour="kl" opacity={0.75} />
        {exact !== undefined && (
          <Curve data={stairs(exact)} x={([x]) => x} y={([, y]) => y} colour="ink" weight={1.5} />
        )}
        {time > 0 && <Rule x={Math.max(1, time * steps)} colour="z" weight={1.25} dash="3 3" />}
      </Clip>
      <AxisX ticks={5} label="step t" />
      <FirstBar value={first} />
      {!isNarrow && <LastBar value={bars[steps]} />}
    </Plot>
  );
});

function wordsOf({
  isExcess,
  isWaste,
  isExact,
}: Readonly<Record<"isExcess" | "isWaste" | "isExact", boolean>>) {
  if (isWaste) return "what each step costs above the exact denoiser’s, nats";
  if (isExcess) return "KL of each step back, nats; what of it is wasted is known for the mixture alone";
  return `KL of each step back, nats${isExact ? "; line: the exact denoiser’s" : ", on held-out points"}`;
}

/** L_0, minus the reconstruction. */
function FirstBar({ value }: { readonly value: number }) {
  const far = useSteppedLevel(Math.max(0.01, Math.abs(value)), levels);
  const end = value < 0 ? -far : far;
  return (
    <Facet {...left} x={place} y={linear([Math.min(0, end), Math.max(0, end)])}>
      <Bars
        data={[value]}
        x1={() => 0.1}
        x2={() => 0.9}
        y1={() => 0}
        y2={(height) => height}
        colour="reconstruction"
        opacity={0.75}
      />
      <Rule y={0} colour="ink-3" weight={1} />
      <AxisY ticks={[0, end]} grid={false} />
      <Label dx={0} dy={12} colour="reconstruction">
        L₀ {Math.abs(value) < 0.095 ? value.toFixed(3) : readable(value)}
      </Label>
    </Facet>
  );
}

/** The name and the number of L_T, at the end of the steps. */
function LastBar({ value }: { readonly value: number }) {
  const { right } = usePlot();
  return (
    <Label dx={right + 6} dy={12} colour="prior">
      prior KL {readable(value)}
    </Label>
  );
}

/** The outline of bars from 1 on. */
const stairs = (heights: Float64Array): [number, number][] =>
  Array.from(heights).flatMap((height, i): [number, number][] => [
    [i + 0.5, height],
    [i + 1.5, height],
  ]);
