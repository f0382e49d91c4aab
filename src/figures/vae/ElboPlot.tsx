import { scaleLinear, scaleLog } from "d3";
import { useId, useState } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { bandPath, linePath } from "../../marks/linePath.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSize } from "../../marks/useSize.ts";
import type { HeldOutRow, TraceRow } from "../../runs/vae/snapshot.ts";
import { curveLabels } from "./curveLabels.ts";
import { elboDomain, lastTick } from "../../runs/vae/elboDomain.ts";
import { formatTick } from "./formatNats.ts";
import "./curves.css";

const [LEFT, RIGHT, TOP, UNDER] = [44, 172, 12, 22];

interface Props {
  readonly trace: readonly TraceRow[];
  readonly heldOut: readonly HeldOutRow[];
}

/** The ELBO as it grows: the band between reconstruction and ELBO is the KL. Bold is held out, thin is trained on. */
export function ElboPlot({ trace, heldOut }: Props) {
  const [ref, { width, height }] = useSize<HTMLDivElement>({ width: 600, height: 150 });
  const bottom = height - UNDER;
  const [logSteps, setLogSteps] = useState(false);
  const clip = useId();
  const right = width - RIGHT;
  const last = lastTick(Math.max(trace.at(-1)?.step ?? 0, heldOut.at(-1)?.step ?? 0));
  const steps = logSteps ? scaleLog([1, last], [LEFT, right]) : scaleLinear([0, last], [LEFT, right]);
  const x = (step: number) => steps(logSteps ? Math.max(1, step) : step);
  const [low, high] = elboDomain(trace, heldOut, (step) => x(step) < LEFT + (right - LEFT) / 10);
  const nats = scaleLinear([low, high], [bottom, TOP]);
  const y = (value: number) => nats(value);
  const rescaled = useRecentChange(`${last} ${low} ${high}`);
  const ticks = logSteps
    ? steps.ticks().filter((tick) => Number.isInteger(Math.log10(tick)))
    : steps.ticks(5);
  const step = (row: { step: number }) => x(row.step);
  const bounds = heldOut.filter((row) => row.iwae !== null);
  return (
    <div className="vae-curve">
      <div className="vae-curves-head">
        <p className="vae-title">
          ELBO = reconstruction − KL <span>bold: held-out digits, thin: training batches</span>
        </p>
        <label className="vae-curves-switch">
          <input type="checkbox" checked={logSteps} onChange={(event) => setLogSteps(event.target.checked)} />
          log steps
        </label>
      </div>
      <div className="vae-curves-box" ref={ref}>
        <svg width={width} height={height} aria-hidden="true">
          <clipPath id={clip}>
            <rect x={LEFT} y={TOP - 2} width={Math.max(0, right - LEFT + 2)} height={bottom - TOP + 4} />
          </clipPath>
          <AxisLeft
            scale={y}
            ticks={nats.ticks(4)}
            format={formatTick}
            label="nats"
            from={LEFT}
            to={right}
            top={bottom + 17}
          />
          <AxisBottom
            scale={x}
            ticks={ticks}
            format={formatTick}
            label="training steps"
            y={bottom}
            from={LEFT}
            to={right}
          />
          <g clipPath={`url(#${clip})`} className="vae-curves-lines">
            <path
              className="vae-curves-kl"
              d={bandPath(
                heldOut,
                step,
                (row) => y(row.elbo),
                (row) => y(row.reconstruction),
              )}
            />
            <path
              className="vae-curves-thin vae-curves-reconstruction"
              d={linePath(trace, step, (row) => y(row.reconstruction))}
            />
            <path
              className="vae-curves-thin vae-curves-elbo"
              d={linePath(trace, step, (row) => y(row.elbo))}
            />
            <path
              className="vae-curves-bold vae-curves-reconstruction"
              d={linePath(heldOut, step, (row) => y(row.reconstruction))}
            />
            <path
              className="vae-curves-bold vae-curves-elbo"
              d={linePath(heldOut, step, (row) => y(row.elbo))}
            />
            {bounds.map((row) => (
              <circle
                key={row.step}
                className="vae-curves-iwae"
                cx={step(row)}
                cy={y(row.iwae ?? row.elbo)}
                r={2.5}
              />
            ))}
          </g>
          <EndLabels labels={curveLabels(trace, heldOut, x, y)} top={TOP} bottom={bottom - 4} />
          {rescaled && (
            <text className="vae-curves-rescaled" x={right} y={bottom - 6} textAnchor="end">
              axes rescaled
            </text>
          )}
        </svg>
      </div>
    </div>
  );
}
