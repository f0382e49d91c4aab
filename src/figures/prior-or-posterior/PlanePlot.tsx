import { useId } from "react";
import { AxisX, AxisY, Clip, linear, Plot, shortTick } from "../../marks/plot/index.ts";
import type { Place } from "../../marks/plane/place.ts";
import { PriorCircles } from "../../marks/plane/PriorCircles.tsx";
import { ProbeCross } from "../../marks/plane/ProbeCross.tsx";
import { usePlaneControl } from "../../marks/plane/usePlaneControl.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { snap } from "../../knobs/snap.ts";
import { formatPoint } from "../../math/formatNumber.ts";
import type { ViewProps } from "../../frame/contract.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { AggregatePainting } from "./AggregatePainting.tsx";
import { DrawNames } from "./DrawNames.tsx";
import { codesReach, planeLevels } from "../../runs/priorOrPosterior/planeReach.ts";
import { useSameCodes } from "./useSameCodes.ts";
import type { Knobs } from "./figure.ts";

/** Room for the numbers of the axes, pixels; prior-or-posterior.css leaves as much. */
const margin = { left: 26, right: 18, top: 0, bottom: 22 };

interface Props
  extends Pick<ViewProps<Knobs, PriorOrPosteriorSnapshot>, "params" | "knobs" | "result" | "edit"> {
  /** Of the square, pixels. */
  readonly side: number;
}

/** The plane: the aggregate as a density, the prior's circles, the holes, the draws of both by name, and the probe. */
export function PlanePlot({ params, knobs, result, edit, side }: Props) {
  const { fromPrior, fromAggregate } = result;
  const codes = useSameCodes(result);
  const help = useId();
  const reach = useSteppedLevel(codesReach(codes), planeLevels);
  const scale = linear([-reach, reach]);
  const place: Place = [params.z1, params.z2];
  const pin = (to: Place | null) => {
    const [z1, z2] = to ?? [knobs.z1.default, knobs.z2.default];
    edit({ z1: snap(z1, knobs.z1), z2: snap(z2, knobs.z2) });
  };
  const probe = { pinned: place, hover: () => undefined, pin };
  const { announced, surface } = usePlaneControl(probe, reach, 2, place);
  return (
    <div className="prior-or-posterior-plane">
      <div className="prior-or-posterior-drawing">
        <Plot
          title="The latent plane: the aggregate of all codes as a density, and the prior"
          width={margin.left + side + margin.right}
          height={side + margin.bottom}
          {...{ x: scale, y: scale, margin }}
          under={<AggregatePainting {...{ codes, reach }} />}
        >
          <AxisX ticks={7} format={shortTick} label="z₁" />
          <AxisY ticks={7} format={shortTick} label="z₂" grid={false} />
          <Clip>
            <PriorCircles />
            <ProbeCross place={place}>
              <DrawNames {...{ fromPrior, fromAggregate }} />
            </ProbeCross>
          </Clip>
        </Plot>
      </div>
      <div
        className="prior-or-posterior-surface"
        aria-label={`Latent plane. Decoding z = ${formatPoint(place)}`}
        aria-describedby={help}
        style={{ left: margin.left, width: Math.max(0, side), height: Math.max(0, side) }}
        {...surface}
      />
      <p id={help} className="visually-hidden">
        Arrow keys move the probe by 0.1, with Shift by 0.5; Home goes to zero, Escape back to where it was
        first.
      </p>
      <p className="visually-hidden" aria-live="polite">
        {announced && `z = ${formatPoint(announced)}`}
      </p>
    </div>
  );
}
