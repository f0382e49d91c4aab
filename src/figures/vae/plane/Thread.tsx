import { Curve, usePlot } from "../../../marks/plot/index.ts";
import type { Place } from "../../../marks/plane/place.ts";

/** How far below its upper edge the plane meets the networks’ wedges, pixels. */
const BELOW = 80;

interface Props {
  readonly z: Place;
  readonly network: "encoder" | "decoder";
}

/** Ties a z to the network that it comes from, or goes to. */
export function Thread({ z, network }: Props) {
  const { x, y, left, right, top } = usePlot();
  const isEncoder = network === "encoder";
  const wedge: Place = [x.invert(isEncoder ? left : right), y.invert(top + BELOW)];
  return (
    <g className="vae-plane-thread">
      <Curve
        data={[wedge, z]}
        x={([z1]) => z1}
        y={([, z2]) => z2}
        colour={isEncoder ? "phi" : "theta"}
        weight={1.5}
        opacity={0.55}
      />
    </g>
  );
}
