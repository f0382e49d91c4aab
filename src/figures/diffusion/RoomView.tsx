import type { ViewProps } from "../../frame/contract.ts";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Room } from "../../ui/parts/roomContext.ts";
import { Bars } from "./bound/Bars.tsx";
import { BoundSum } from "./bound/BoundSum.tsx";
import { DecodedCodes } from "./DecodedCodes.tsx";
import type { Knobs } from "./knobs.ts";
import { NearData } from "./NearData.tsx";
import { NoiseScrubber } from "./plane/NoiseScrubber.tsx";
import { TwoPlanes } from "./plane/TwoPlanes.tsx";
import { Detours, QualityPlot } from "./QualityPlot.tsx";

/** Over the planes their names, under them the slider; between them; the least that stands beside them: pixels. */
const [LINES, GAP, ASIDE] = [62, 14, 168] as const;
/** Of a sentence under a plot. */
const NOTE = 24;

interface Props extends Pick<ViewProps<Knobs, DiffusionSnapshot>, "params" | "result" | "edit"> {
  readonly room: Room;
}

/** What a scene is about, as large as the room: the planes with a word beside them, or one of the plots alone. */
export function RoomView({ params, result, edit, room: { width, height, shows } }: Props) {
  const plane = Math.max(0, Math.min(height - LINES, Math.floor((width - ASIDE - 2 * GAP) / 2)));
  return (
    <div className="diffusion diffusion-in-room">
      <StepsBack name="planes">
        <section aria-label="The way to noise and back" style={{ inlineSize: 2 * plane + GAP }}>
          <TwoPlanes {...{ params, result, edit }} size={plane} />
          <NoiseScrubber time={params.time} kind={params.kind} onTime={(time) => edit({ time })} />
        </section>
      </StepsBack>
      {(shows("sum") || shows("near") || shows("detour")) && (
        <section aria-label="In numbers" className="diffusion-aside">
          <StepsBack name="sum">
            <Part name="bound" instead={<Hidden height={150} />}>
              <BoundSum result={result} />
            </Part>
          </StepsBack>
          <StepsBack name="near">
            <Part name="near">
              <NearData result={result} />
            </Part>
          </StepsBack>
          <StepsBack name="detour">
            <Part name="quality-plot">
              <Detours result={result} />
            </Part>
          </StepsBack>
        </section>
      )}
      <StepsBack name="bars">
        <Part name="bars" instead={<Hidden height={height} />}>
          <Bars {...{ params, result, width, height }} />
        </Part>
      </StepsBack>
      {result.decoded !== null && (
        <StepsBack name="digits">
          <Part name="decoded" instead={<Hidden height={height} />}>
            <DecodedCodes decoded={result.decoded} near={result.near} />
          </Part>
        </StepsBack>
      )}
      <StepsBack name="quality">
        <Part name="quality-plot" instead={<Hidden height={height} />}>
          <div>
            <QualityPlot result={result} width={width} height={height - NOTE} />
          </div>
        </Part>
      </StepsBack>
    </div>
  );
}
