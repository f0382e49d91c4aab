import { counted } from "../../math/counted.ts";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { DiffusionSnapshot } from "../../runs/diffusion/snapshot.ts";

/** How far the samples are from the data, and how far fresh data are. */
export function NearData({ result: { near, floor, way } }: { readonly result: DiffusionSnapshot }) {
  const evaluations = way.length - 1;
  return (
    <>
      <p className="diffusion-note">
        Samples by {counted(evaluations, "evaluation")}: <b>{near.toPrecision(2)}</b> from the data (energy
        distance); fresh data <b>{floor.toPrecision(2)}</b>.
      </p>
      <StepsBack name="energy">
        <p className="diffusion-note">
          Energy distance: twice the mean way from a sample to a point of the data, less the mean way between
          two of either kind. It is 0 where both clouds are one.
        </p>
      </StepsBack>
    </>
  );
}
