import type { ViewProps } from "../../../src/frame/contract.ts";
import { AxisX, Curve, GaussianHandles, Label, linear, Plot } from "../../../src/marks/plot/index.ts";
import { useWidth } from "../../../src/marks/useWidth.ts";
import { readable } from "../../../src/math/formatNumber.ts";
import { pdf } from "../../../src/math/normal.ts";
import { Part } from "../../../src/ui/parts/Part.tsx";
import { useHeight } from "../../../src/ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import { type Moments, range } from "./model.ts";

const x = linear(range);
/** The narrowest q fits. */
const y = linear([0, pdf(0, 0, 0.5)]);

/** The curve of q, with its mean and width to drag. */
export function View({ params: { mu, sigma }, knobs, result, edit }: ViewProps<Knobs, Moments>) {
  const [ref, width] = useWidth<HTMLDivElement>(860);
  const height = useHeight(300);
  return (
    <div ref={ref}>
      <Plot
        title="The density q, with its mean and width to drag"
        {...{ width, x, y }}
        height={height}
        margin={{ top: 32, bottom: 40 }}
      >
        <Curve data={result.densities} x={(row) => row.x} y={(row) => row.q} colour="phi" weight={2.5} />
        <AxisX ticks={[-6, -3, 0, 3, 6]} label="x" />
        <Part name="meanSquare">
          <Label x={mu} y={pdf(mu, mu, sigma)} dy={-12} anchor="middle" colour="phi" strong>
            E[x²] = {readable(result.meanSquare)}
          </Label>
        </Part>
        <GaussianHandles {...{ mu, sigma, knobs }} colour="phi" onMove={edit} />
      </Plot>
    </div>
  );
}
