import { memo, useState } from "react";
import {
  AxisX,
  AxisY,
  Band,
  Clip,
  Curve,
  decadeTicks,
  Dots,
  isNarrow,
  linear,
  log,
  Plot,
  shortTick,
} from "../../../marks/plot/index.ts";
import { useRecentChange } from "../../../marks/useRecentChange.ts";
import { useSize } from "../../../marks/useSize.ts";
import { elboDomain, lastTick } from "../../../runs/vae/elboDomain.ts";
import type { LikelihoodName } from "../../../nets/vaeShapes.ts";
import type { HeldOutRow, TraceRow } from "../../../runs/vae/snapshot.ts";
import { CurveNames } from "./CurveNames.tsx";
import { Nats } from "./Nats.tsx";
import "./curves.css";

const usual = { left: 44, right: 172 };
const brief = { ...usual, right: 124 };
/** Room for a number of steps and its neighbours, pixels. */
const ROOM = 64;

interface Props {
  readonly trace: readonly TraceRow[];
  readonly heldOut: readonly HeldOutRow[];
  readonly likelihood: LikelihoodName;
}

const look = {
  elbo: { y: (row: TraceRow | HeldOutRow) => row.elbo, colour: "elbo" },
  reconstruction: { y: (row: TraceRow | HeldOutRow) => row.reconstruction, colour: "reconstruction" },
} as const;
const at = { x: (row: TraceRow | HeldOutRow) => row.step };
const thin = { weight: 1, opacity: 0.45 };
const bold = { weight: 2.25 };

/** The ELBO as it grows: the band between reconstruction and ELBO is the KL. Bold is held out, thin is trained on. */
export const ElboPlot = memo(function ElboPlot({ trace, heldOut, likelihood }: Props) {
  const [ref, size] = useSize<HTMLDivElement>({ width: 600, height: 150 });
  const [logSteps, setLogSteps] = useState(false);
  const last = lastTick(Math.max(trace.at(-1)?.step ?? 0, heldOut.at(-1)?.step ?? 0));
  // Step 0 has no place on the logarithmic axis: it stands at its foot.
  const steps = logSteps ? log([1, last]).clamp(true) : linear([0, last]);
  const [low, high] = elboDomain(trace, heldOut, (step) => steps(step) < 0.1);
  const rescaled = useRecentChange(`${last} ${low} ${high}`);
  const isBrief = isNarrow(size.width);
  const margin = isBrief ? brief : usual;
  const axis = isBrief
    ? { usual: "steps", rescaled: "rescaled" }
    : { usual: "training steps", rescaled: "steps, axes rescaled" };
  const most = Math.floor((size.width - margin.left - margin.right) / ROOM);
  const ticks = logSteps ? decadeTicks([1, last]) : Math.min(5, Math.max(1, most));
  return (
    <div className="vae-curve">
      <div className="vae-curves-head">
        <p className="vae-title">
          ELBO = reconstruction − KL{" "}
          <span>
            {likelihood === "bernoulli" ? "" : "of a density; "}bold: held out, thin: training batches
          </span>
        </p>
        <label className="vae-curves-switch">
          <input type="checkbox" checked={logSteps} onChange={(event) => setLogSteps(event.target.checked)} />
          log steps
        </label>
      </div>
      <div className="vae-curves-box" ref={ref}>
        <Plot
          title="The ELBO and its two terms against training steps; the numbers are in the table"
          {...{ ...size, margin }}
          x={steps}
          y={linear([low, high])}
        >
          <AxisY ticks={4} format={shortTick} />
          <Nats />
          <AxisX ticks={ticks} format={shortTick} label={axis[rescaled ? "rescaled" : "usual"]} />
          <Clip>
            <Band
              data={heldOut}
              {...at}
              low={look.elbo.y}
              high={look.reconstruction.y}
              colour="kl"
              opacity={0.22}
            />
            <Curve data={trace} {...{ ...at, ...look.reconstruction, ...thin }} />
            <Curve data={trace} {...{ ...at, ...look.elbo, ...thin }} />
            <Curve data={heldOut} {...{ ...at, ...look.reconstruction, ...bold }} />
            <Curve data={heldOut} {...{ ...at, ...look.elbo, ...bold }} />
            <Dots
              data={heldOut.filter(({ iwae }) => iwae !== null)}
              {...at}
              y={({ iwae, elbo }) => iwae ?? elbo}
              {...{ colour: "surface", r: 2.5, rim: 1.5, outline: "phi" }}
            />
          </Clip>
          <CurveNames {...{ trace, heldOut, isBrief }} />
        </Plot>
      </div>
    </div>
  );
});
