import type { ReactNode } from "react";
import { Part } from "../../../ui/parts/Part.tsx";
import { StepsBack } from "../../../ui/parts/StepsBack.tsx";
import { SigmaMap } from "../likelihood/SigmaMap.tsx";

interface Props {
  readonly held: ReactNode;
  readonly curves: ReactNode;
  readonly sigmas: Float32Array | null;
  readonly floor: number;
}

/** In a room, where a scene is not about the way from digit to digit: the held-out digits, and the curves. */
export const Board = ({ held, curves, sigmas, floor }: Props) => (
  <div className="vae-board">
    {held}
    <StepsBack name="curves">{curves}</StepsBack>
    {sigmas && (
      <StepsBack name="sigmas">
        <Part name="sigmas">
          <SigmaMap {...{ sigmas, floor }} />
        </Part>
      </StepsBack>
    )}
  </div>
);
