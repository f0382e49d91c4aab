import type { PictureProps } from "../../frame/contract.ts";
import { snap } from "../../knobs/snap.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { AxisX, AxisY, Cross, Handle, Hill, Label, linear, log, Plot } from "../../marks/plot/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Knobs } from "./figure.ts";
import { type Bound, plane } from "./model.ts";

const x = linear(plane.mean);
const y = log([Math.exp(plane.logStd[0]), Math.exp(plane.logStd[1])]);

/** The ELBO over all (μ, σ), with the best q and the reader's. */
export function LandscapePlot({ result, params, knobs, edit, width, height }: PictureProps<Knobs, Bound>) {
  const { mu, sigma } = params;
  const { landscape, logEvidence, best } = result;
  const move = (mean: number, std: number) =>
    edit({ mu: snap(mean, knobs.mu), sigma: snap(std, knobs.sigma) });
  return (
    <Plot
      title="Contours of the ELBO over mean and width of q"
      {...{ width, height, x, y }}
      margin={{ left: 40, right: 26, top: 24, bottom: 40 }}
    >
      <AxisY ticks={[0.05, 0.1, 0.2, 0.5, 1, 2]} label="σ" />
      <AxisX ticks={[-2, 0, 2]} label="μ" />
      <Part name="landscape">
        <Label dx={width - 26} dy={14} anchor="end">
          the hill: the ELBO of every q
        </Label>
        <Hill landscape={landscape} top={logEvidence} />
        <Cross x={Math.min(3, Math.max(-3, best.mean))} y={best.std}>
          best q {readable(best.mean)}, {readable(best.std)}
        </Cross>
      </Part>
      <Handle
        {...{ x: mu, y: sigma, value: mu, knob: knobs.mu }}
        label="Mean of q on the map (up and down change its width)"
        colour="phi"
        onDrag={move}
        onNudge={(across, up) => move(mu + 0.02 * across, sigma + 0.01 * up)}
      />
    </Plot>
  );
}
