import { suspectedTemperatures, temperatureName } from "../../control/belief.ts";
import { AxisX, Bars, Label, linear, Plot, wordingFor } from "../../marks/plot/index.ts";
import { percent } from "../../math/formatNumber.ts";

interface Props {
  /** p(τ|path), as the suspected temperatures are in order. */
  readonly ofTemperature: readonly number[];
  readonly width: number;
  readonly height: number;
}

const margin = { left: 8, right: 30, top: 44, bottom: 24 };
const places = suspectedTemperatures.map((_, k) => k);
/** From this probability on a bar has its number. */
const NUMBERED = 0.02;

/** p(τ|path), a bar for each suspected temperature. */
export function TemperatureBars({ ofTemperature, width, height }: Props) {
  const most = Math.max(1e-9, ...ofTemperature);
  const best = ofTemperature.indexOf(most);
  return (
    <Plot
      title="How probable each temperature is, from your path"
      {...{ width, height, margin }}
      x={linear([-0.5, places.length - 0.5])}
      y={linear([0, most])}
    >
      <Label dy={15} size={15} colour="ink" strong>
        {wordingFor(width, 15, ["How careful is it? Percent for each τ", "How careful is it? In percent"])}
      </Label>
      <Bars
        data={ofTemperature}
        x1={(_, k) => k - 0.4}
        x2={(_, k) => k + 0.4}
        y2={(p) => p}
        colour={(_, k) => (k === best ? "z" : "ink-3")}
        opacity={0.75}
      />
      {ofTemperature.map((p, k) =>
        p < NUMBERED ? null : (
          <Label
            key={suspectedTemperatures[k]}
            x={k}
            y={p}
            dy={-5}
            anchor="middle"
            size={13}
            colour={k === best ? "z" : "ink-2"}
            strong={k === best}
          >
            {percent(p).replace(" %", "")}
          </Label>
        ),
      )}
      <AxisX ticks={places} format={(k) => temperatureName(suspectedTemperatures[k])} label="τ" />
    </Plot>
  );
}
