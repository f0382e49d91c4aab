import { AxisX, Curve, Label, linear, Plot, Rule, Whiskers } from "../../marks/plot/index.ts";
import { pdf } from "../../math/normal.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";

interface Props {
  readonly result: LoopSnapshot;
  readonly noise: number;
  readonly width: number;
  readonly height: number;
}

const x = linear([-6, 8]);
const places = Array.from({ length: 121 }, (_, i) => -6 + (14 * i) / 120);
const same = (at: number) => at;

/** The data points, and what the decoder believes about x: p_θ(x) = N(b, w² + ν²), now and at best. */
export function DataPlot({ result, noise, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { points, theta, ceiling, registers } = result;
  const tallest = 0.4 / noise;
  // The points stand on the axis, so many pixels high.
  const up = (pixels: number) => (pixels / (height - 38)) * tallest;
  const believed =
    ({ w, b }: { readonly w: number; readonly b: number }) =>
    (at: number) =>
      pdf(at, b, Math.sqrt(w ** 2 + noise ** 2));
  return (
    <Plot
      title="The data points and the decoder’s density of x"
      {...{ width, height, x }}
      y={linear([0, tallest])}
      margin={{ left: 8, right: 26, top: 4, bottom: 34 }}
    >
      <Curve data={places} x={same} y={believed(ceiling.theta)} colour="ink-2" weight={1.3} dash="5 3" />
      <Curve data={places} x={same} y={believed(theta)} colour="theta" weight={1.8} lit={lit === "theta"} />
      <Whiskers data={points} x={same} low={() => 0} high={() => up(9)} colour="x" weight={1.2} />
      {registers.x !== undefined && (
        <Rule x={registers.x} from={0} to={up(20)} colour="phi" weight={2.5} lit={lit === "x"} />
      )}
      <Label dy={12} colour="theta">
        decoder’s p(x)
      </Label>
      <Label dy={27}>dashed: best</Label>
      <AxisX ticks={[-4, 0, 4, 8]} label="x" />
    </Plot>
  );
}
