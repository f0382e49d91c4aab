import { AxisX, AxisY, Curve, linear, Plot, Rule } from "../../../marks/plot/index.ts";
import { stepUp } from "../../../math/levels.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { Part } from "../../../ui/parts/Part.tsx";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly time: number;
  readonly size: number;
}

const margin = { left: 30, right: 22, top: 8, bottom: 24 };

/** Root mean square error of the guessed x_0 at every step, over the least that any guess makes. */
export function ErrorPlot({ result: { errors, settings }, time, size }: Props) {
  const steps = settings.steps;
  const isKnown = errors[0].least !== null;
  const most = errors.reduce((most, { error, least }) => Math.max(most, error, least ?? 0), 0);
  return (
    <Part name="errors">
      <Plot
        title="Error of the guessed x₀ at every step; the numbers are in the table"
        {...{ width: size, height: size, margin }}
        x={linear([0, steps])}
        y={linear([0, stepUp(most, [1, 2, 4])])}
      >
        <AxisY ticks={3} />
        <AxisX ticks={3} label="t" />
        <Rule x={time * steps} colour="ink-3" weight={1} dash="2 3" />
        <Curve data={errors} x={({ t }) => t} y={({ error }) => error} colour="theta" />
        {isKnown && (
          <Curve
            data={errors}
            x={({ t }) => t}
            y={({ least }) => least ?? Number.NaN}
            colour="ink"
            dash="5 3"
            weight={1.5}
          />
        )}
      </Plot>
    </Part>
  );
}
