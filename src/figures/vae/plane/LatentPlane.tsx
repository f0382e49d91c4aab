import { useId, useMemo, useState } from "react";
import type { Place } from "../../../marks/plane/place.ts";
import { usePlaneControl } from "../../../marks/plane/usePlaneControl.ts";
import { AxisX, AxisY, Clip, linear, Plot, shortTick } from "../../../marks/plot/index.ts";
import { useRecentChange } from "../../../marks/useRecentChange.ts";
import { useSize } from "../../../marks/useSize.ts";
import { useSteppedLevel } from "../../../marks/useSteppedLevel.ts";
import { formatPoint } from "../../../math/formatNumber.ts";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import { cloudReach, planeLevels } from "../../../runs/vae/planeScale.ts";
import type { Encoded, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { CloudPainting } from "./CloudPainting.tsx";
import { Crosshair } from "./Crosshair.tsx";
import { InputCode } from "./InputCode.tsx";
import { LayerChoice, type Layers } from "./LayerChoice.tsx";
import { ManifoldPainting } from "./ManifoldPainting.tsx";
import { Numerals } from "./Numerals.tsx";
import { Prior } from "./Prior.tsx";
import type { Probe } from "../useProbe.ts";
import "./latentPlane.css";
import { grouped } from "../../../math/grouped.ts";

/** Room for the numbers of the axes, pixels; latentPlane.css leaves as much. */
const margin = { left: 26, right: 0, top: 0, bottom: 22 };

interface Props {
  readonly snapshot: VaeSnapshot;
  readonly encoded: Encoded | null;
  readonly probe: Probe;
}

/** The star: where the codes lie, what the decoder makes of every place, and a crosshair to ask it. */
export function LatentPlane({ snapshot, encoded, probe }: Props) {
  const { latent, cloud, set } = snapshot;
  const name = latent > 1 ? "Latent plane" : "Latent line";
  const [layers, setLayers] = useState<Layers>("both");
  const help = useId();
  const [ref, { width: size }] = useSize<HTMLDivElement>({ width: 380, height: 380 });
  const reach = useSteppedLevel(cloudReach(snapshot), planeLevels(snapshot.manifold));
  const rescaled = useRecentChange(reach);
  const scale = useMemo(() => linear([-reach, reach]), [reach]);
  const code: Place | null = encoded && [encoded.mean[0], encoded.mean[1] ?? 0];
  const { announced, surface } = usePlaneControl(probe, reach, latent, code ?? [0, 0]);
  const decoded = probe.place ?? code;
  const ticks = useRoom() ? 5 : 7;
  const told = (place: Place) => `z = ${formatPoint(place.slice(0, Math.min(2, latent)))}`;
  return (
    <div className="vae-plane">
      <div className="vae-plane-head">
        <p className="vae-title">
          {name}{" "}
          <span>
            {latent > 2 ? `z₁, z₂; other ${latent - 2} at 0` : `${grouped(cloud.labels.length)} codes`}
          </span>
        </p>
        <StepsBack name="layers">
          <LayerChoice value={layers} onChange={setLayers} />
        </StepsBack>
      </div>
      <div className="vae-plane-body">
        <div className="vae-plane-drawing">
          <Plot
            title={name}
            aria-hidden="true"
            width={margin.left + size}
            height={size + margin.bottom}
            {...{ x: scale, y: scale, margin }}
            under={
              <>
                {layers !== "cloud" && <ManifoldPainting snapshot={snapshot} faded={layers === "both"} />}
                {layers !== "manifold" && <CloudPainting {...{ cloud, latent }} />}
              </>
            }
          >
            <AxisX ticks={ticks} format={shortTick} label="z₁" />
            {latent > 1 && <AxisY ticks={ticks} format={shortTick} label="z₂" grid={false} />}
            <Clip>
              <Prior latent={latent} />
              {encoded && <InputCode encoded={encoded} />}
              {layers !== "manifold" && <Numerals {...{ cloud, latent, set }} />}
              {decoded && <Crosshair place={decoded} probed={probe.place !== null} />}
            </Clip>
          </Plot>
        </div>
        <div
          ref={ref}
          className="vae-plane-square"
          aria-label={`${name}. ${decoded ? `Decoding ${told(decoded)}` : ""}`}
          aria-describedby={help}
          {...surface}
        >
          {rescaled && (
            <span className="vae-plane-rescaled">
              axes now reach ±{shortTick(Math.round(10 * reach) / 10)}
            </span>
          )}
        </div>
      </div>
      <p id={help} className="visually-hidden">
        Arrow keys move the decoded point by 0.1, with Shift by 0.5; Home goes to zero, Escape back to the
        input picture.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {announced && told(announced)}
      </p>
    </div>
  );
}
