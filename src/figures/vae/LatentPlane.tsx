import { useId, useState } from "react";
import { AxisBottom } from "../../marks/Axis.tsx";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSize } from "../../marks/useSize.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { Encoded, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { formatTick } from "./formatNats.ts";
import { formatZ } from "./formatZ.ts";
import { LayerChoice, type Layers } from "./LayerChoice.tsx";
import { usePlaneFrame } from "./planeFrame.ts";
import { CloudLayer, ManifoldLayer } from "./PlaneLayers.tsx";
import { Crosshair, InputEllipse, Numerals, Prior } from "./PlaneMarks.tsx";
import { cloudReach, planeLevels } from "../../runs/vae/planeScale.ts";
import { PlaneSide } from "./PlaneSide.tsx";
import { usePlaneControl } from "./usePlaneControl.ts";
import type { Place, Probe } from "./useProbe.ts";
import "./latentPlane.css";

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly encoded: Encoded | null;
  readonly probe: Probe;
}

/** The star: where the codes lie, what the decoder makes of every place, and a crosshair to ask it. */
export function LatentPlane({ snapshot, encoded, probe }: Props) {
  const { latent, cloud } = snapshot;
  const [layers, setLayers] = useState<Layers>("both");
  const help = useId();
  const [ref, { width: size }] = useSize<HTMLDivElement>({ width: 380, height: 380 });
  const reach = useSteppedLevel(cloudReach(snapshot), planeLevels(snapshot.manifold));
  const rescaled = useRecentChange(reach);
  const frame = usePlaneFrame(size, reach, latent);
  const code: Place | null = encoded && [encoded.mean[0], encoded.mean[1] ?? 0];
  const { announced, surface } = usePlaneControl(probe, frame, latent, code ?? [0, 0]);
  const decoded = probe.place ?? code;
  const headline =
    latent > 2 ? `z₁, z₂; other ${latent - 2} at 0` : `${cloud.labels.length.toLocaleString("en")} codes`;
  return (
    <div className="vae-plane">
      <div className="vae-plane-head">
        <p className="vae-title">
          Latent {latent > 1 ? "plane" : "line"} <span>{headline}</span>
        </p>
        <LayerChoice value={layers} onChange={setLayers} />
      </div>
      <div className="vae-plane-body">
        {latent > 1 && <PlaneSide frame={frame} />}
        <div
          ref={ref}
          className="vae-plane-square"
          aria-label={`Latent ${latent > 1 ? "plane" : "line"}. ${decoded ? `Decoding z = ${formatZ(decoded.slice(0, Math.min(2, latent)))}` : ""}`}
          aria-describedby={help}
          {...surface}
        >
          {layers !== "cloud" && (
            <ManifoldLayer snapshot={snapshot} frame={frame} faded={layers === "both"} />
          )}
          {layers !== "manifold" && <CloudLayer snapshot={snapshot} frame={frame} />}
          <svg className="vae-plane-marks" width={size} height={size} aria-hidden="true">
            <Prior frame={frame} latent={latent} />
            {encoded && <InputEllipse encoded={encoded} frame={frame} />}
            {layers !== "manifold" && <Numerals snapshot={snapshot} frame={frame} />}
            {decoded && <Crosshair place={decoded} probed={probe.place !== null} frame={frame} />}
          </svg>
          {rescaled && (
            <span className="vae-plane-rescaled">
              axes now reach ±{formatTick(Math.round(10 * reach) / 10)}
            </span>
          )}
        </div>
        <svg className="vae-plane-axis" width={size} height={22} aria-hidden="true">
          <AxisBottom
            scale={frame.x}
            ticks={frame.ticks}
            format={formatTick}
            label="z₁"
            y={0.5}
            from={0}
            to={size}
          />
        </svg>
      </div>
      <p id={help} className="visually-hidden">
        Arrow keys move the decoded point by 0.1, with Shift by 0.5; Home goes to zero, Escape back to the
        input digit.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {announced && `z = ${formatZ(announced.slice(0, Math.min(2, latent)))}`}
      </p>
    </div>
  );
}
